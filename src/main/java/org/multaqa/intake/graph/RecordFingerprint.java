package org.multaqa.intake.graph;

/**
 * The hashes that identify a version of a record.
 *
 * @param handedIn SHA-256 of the record as it was received, whatever its format: if it is
 * the same, the record need not be validated again
 * @param content SHA-256 of its content with names resolved: two versions with the same
 * hash state the same
 */
public record RecordFingerprint(String handedIn, String content) {

}
