package org.multaqa.api.subscription;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;

class AcknowledgedPublisherTests {

	@Test
	void nothingIsReadAheadOfWhatWasAcknowledged() {
		List<Integer> read = new ArrayList<>();
		List<Integer> passed = new ArrayList<>();
		AcknowledgedPublisher<Integer> publisher = new AcknowledgedPublisher<>(Flux.range(1, 4).doOnNext(read::add));

		Flux.from(publisher).subscribe(passed::add);
		assertThat(read).containsExactly(1);
		publisher.acknowledge();
		publisher.acknowledge();

		assertThat(read).containsExactly(1, 2, 3);
		assertThat(passed).isEqualTo(read);
	}

	@Test
	void nothingIsPassedOnThatWasNotRequested() {
		List<Integer> passed = new ArrayList<>();
		AcknowledgedPublisher<Integer> publisher = new AcknowledgedPublisher<>(Flux.range(1, 4));

		Flux.from(publisher).subscribeWith(new reactor.core.publisher.BaseSubscriber<Integer>() {

			@Override
			protected void hookOnSubscribe(org.reactivestreams.Subscription subscription) {
				subscription.request(1);
			}

			@Override
			protected void hookOnNext(Integer element) {
				passed.add(element);
			}

		});
		publisher.acknowledge();

		assertThat(passed).containsExactly(1);
	}

}
