package org.multaqa.names.key;

/**
 * A way to read a word.
 *
 * @param sounds the sounds that it then has
 * @param withoutArticle whether its first letters are read as an article, and left out
 * @param cost how much it says against this reading that the word is written so
 */
public record WordReading(String sounds, boolean withoutArticle, double cost) {

}
