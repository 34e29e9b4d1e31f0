package org.multaqa.analysis.strength;

/**
 * A model of how many meetings two actors would share by chance.
 */
interface SharingModel {

	/** How many two actors share on average. */
	double expected(int one, int other);

	/** How likely it is that two actors share at least so many. */
	double atLeast(int one, int other, int shared);

}
