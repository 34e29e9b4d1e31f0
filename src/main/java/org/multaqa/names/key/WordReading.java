package org.multaqa.names.key;

/**
 * A possible reading of a word.
 *
 * @param sounds the sounds of the word in this reading
 * @param withoutArticle whether its first letters are read as an article and left out
 * @param cost how unlikely this reading is, given the spelling
 */
public record WordReading(String sounds, boolean withoutArticle, double cost) {

}
