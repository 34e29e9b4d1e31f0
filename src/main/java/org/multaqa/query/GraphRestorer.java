package org.multaqa.query;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Restores a backup into an empty graph.
 */
public interface GraphRestorer {

	/**
	 * Restores the records, the history and the pending records of a backup. The file is
	 * checked to its end before anything is written.
	 * @return what was restored
	 * @throws IOException if the file cannot be read
	 * @throws org.multaqa.query.error.InvalidBackup if the file is not a complete backup,
	 * or the graph is not empty
	 */
	Restored restore(Path file) throws IOException;

	/**
	 * What was restored.
	 *
	 * @param records the number of records
	 * @param revisions the number of revisions, the current ones included
	 * @param loads the number of loads
	 * @param pending the number of pending records
	 */
	record Restored(long records, long revisions, long loads, long pending) {

	}

}
