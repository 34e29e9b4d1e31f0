package org.multaqa.analysis.strength;

/**
 * A model of how many meetings two actors would share by chance.
 */
interface SharingModel {

	/** The expected number of meetings that two actors share. */
	double expected(int one, int other);

	/** The probability that two actors share at least this number of meetings. */
	double atLeast(int one, int other, int shared);

}
