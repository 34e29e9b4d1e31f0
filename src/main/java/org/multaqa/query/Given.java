package org.multaqa.query;

/**
 * A value that is given anew each time a question is asked, so that a question of one
 * form needs to be made ready only once.
 *
 * @param name its name among all values that are given
 */
public record Given(String name) {

}
