package org.multaqa.loading;

import org.junit.jupiter.api.Test;
import org.multaqa.EachBackend;
import org.multaqa.RunningApplication;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.query.GraphExporter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random records on random schedules, loaded, corrected, removed, judged the same and
 * parted again, by one loader or several at a time: in the end stands what a fresh load
 * of the last versions makes, byte for byte, and nothing once all records are removed.
 * {@code -Dmultaqa.schedules=10000} runs more of them, {@code -Dmultaqa.world=SEED} one
 * world alone, with {@code -Dmultaqa.times=100} a hundred times, for what goes wrong now
 * and then only.
 */
@EachBackend
class RandomScheduleIT {

	private static final int EACH_WORLD = 4;

	private static final int LEAST_WORLDS = 5;

	private final ScheduleRunner scheduleRunner;

	private final int worlds;

	RandomScheduleIT(RunningApplication multaqa) {
		this.scheduleRunner = new ScheduleRunner(
				new LoadTestGraph(multaqa.get(LoadRepository.class), multaqa.get(GraphExporter.class)));
		int schedules = Integer.getInteger("multaqa.schedules", 250);
		// what is the same either way need not be tried as often there
		int here = multaqa.toString().equals("embedded") ? schedules : schedules / 25;
		this.worlds = Math.max(LEAST_WORLDS, here / EACH_WORLD);
	}

	@Test
	void theEndDependsOnTheLastVersionsAlone() {
		Long only = Long.getLong("multaqa.world");
		if (only != null) {
			for (int time = 0; time < Integer.getInteger("multaqa.times", 1); time++) {
				this.scheduleRunner.check(only, EACH_WORLD);
			}
			return;
		}
		int judging = 0;
		for (long seed = 0; seed < this.worlds; seed++) {
			judging += (this.scheduleRunner.check(seed, EACH_WORLD).mentions("same:") > 0) ? 1 : 0;
		}
		assertThat(judging).as("worlds in which something is judged the same").isGreaterThanOrEqualTo(this.worlds / 2);
	}

}
