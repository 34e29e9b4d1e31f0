package org.multaqa.intake.graph;

/**
 * By which a record is known again.
 *
 * @param handedIn SHA-256 of the record as it was handed in, whatever its format:
 * recognises what need not be judged again
 * @param content SHA-256 of its content with names resolved: two versions with one hash
 * say the same
 */
public record RecordFingerprint(String handedIn, String content) {

}
