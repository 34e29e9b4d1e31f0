package org.multaqa.analysis.strength;

import java.util.Arrays;

import org.multaqa.analysis.computation.ComputationDeadline;

/**
 * The bipartite configuration model (Saracco et al. 2015): the probabilities of maximum
 * entropy with the given expected sums of rows and columns. They have the form xy / (1 +
 * xy) with a number x for each row and y for each column.
 *
 * @param rowSums the sum of each row
 * @param columnSums the sum of each column
 */
record BipartiteConfiguration(int[] rowSums, int[] columnSums) {

	private static final int ROUNDS = 20_000;

	private static final double PRECISE = 1e-11;

	double[][] probabilities() {
		double[][] probabilities = new double[this.rowSums.length][this.columnSums.length];
		int[] rows = this.rowSums.clone();
		int[] columns = this.columnSums.clone();
		boolean[] openRow = new boolean[rows.length];
		boolean[] openColumn = new boolean[columns.length];
		Arrays.fill(openRow, true);
		Arrays.fill(openColumn, true);
		while (settled(probabilities, rows, columns, openRow, openColumn)) {
			// rows and columns that are fixed may fix others
		}
		solve(probabilities, rows, columns, openRow, openColumn);
		return probabilities;
	}

	/**
	 * Fixes the probabilities of rows and columns that are empty or full, and returns
	 * whether there were any.
	 */
	private static boolean settled(double[][] probabilities, int[] rows, int[] columns, boolean[] openRow,
			boolean[] openColumn) {
		boolean any = false;
		for (int row = 0; row < rows.length; row++) {
			if (openRow[row] && (rows[row] == 0 || rows[row] == count(openColumn))) {
				for (int column = 0; column < columns.length; column++) {
					if (openColumn[column] && rows[row] > 0) {
						probabilities[row][column] = 1;
						columns[column]--;
					}
				}
				openRow[row] = false;
				any = true;
			}
		}
		for (int column = 0; column < columns.length; column++) {
			if (openColumn[column] && (columns[column] == 0 || columns[column] == count(openRow))) {
				for (int row = 0; row < rows.length; row++) {
					if (openRow[row] && columns[column] > 0) {
						probabilities[row][column] = 1;
						rows[row]--;
					}
				}
				openColumn[column] = false;
				any = true;
			}
		}
		return any;
	}

	private static int count(boolean[] open) {
		int count = 0;
		for (boolean one : open) {
			count += one ? 1 : 0;
		}
		return count;
	}

	/** Computes each number from the others in turn, until they no longer change. */
	private static void solve(double[][] probabilities, int[] rows, int[] columns, boolean[] openRow,
			boolean[] openColumn) {
		double all = Math.max(1, Math.sqrt(Arrays.stream(rows).sum()));
		double[] x = Arrays.stream(rows).mapToDouble((sum) -> sum / all).toArray();
		double[] y = Arrays.stream(columns).mapToDouble((sum) -> sum / all).toArray();
		ComputationDeadline deadline = ComputationDeadline.begin();
		double moved = 1;
		for (int round = 0; round < ROUNDS && moved > PRECISE; round++) {
			deadline.check();
			moved = Math.max(next(x, y, rows, openRow, openColumn), next(y, x, columns, openColumn, openRow));
		}
		for (int row = 0; row < rows.length; row++) {
			for (int column = 0; column < columns.length; column++) {
				if (openRow[row] && openColumn[column]) {
					probabilities[row][column] = x[row] * y[column] / (1 + x[row] * y[column]);
				}
			}
		}
	}

	/** One step of the iteration; returns the largest relative change. */
	private static double next(double[] x, double[] y, int[] sums, boolean[] open, boolean[] openOther) {
		double moved = 0;
		for (int i = 0; i < x.length; i++) {
			if (open[i]) {
				double sum = 0;
				for (int k = 0; k < y.length; k++) {
					sum += openOther[k] ? y[k] / (1 + x[i] * y[k]) : 0;
				}
				double next = sums[i] / sum;
				moved = Math.max(moved, Math.abs(next - x[i]) / Math.max(next, Double.MIN_NORMAL));
				x[i] = next;
			}
		}
		return moved;
	}

}
