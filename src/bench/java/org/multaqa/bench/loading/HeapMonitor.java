package org.multaqa.bench.loading;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;

import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

import com.sun.management.GarbageCollectionNotificationInfo;

/**
 * Watches the heap of this process: the most that was in use, and the most that was still
 * in use after a collection.
 */
final class HeapMonitor implements AutoCloseable {

	private static final long MILLIS_BETWEEN_LOOKS = 20;

	private final AtomicLong most = new AtomicLong();

	private final AtomicLong mostAfterCollection = new AtomicLong();

	private final Thread looking = new Thread(this::look, "heap watch");

	HeapMonitor() {
		for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
			((NotificationEmitter) collector).addNotificationListener((notification, handback) -> {
				if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
					note(GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData()));
				}
			}, null, null);
		}
		this.looking.setDaemon(true);
		this.looking.start();
	}

	private void note(GarbageCollectionNotificationInfo collection) {
		// pools beside the heap, for classes and code, have no part in -Xmx
		long used = collection.getGcInfo()
			.getMemoryUsageAfterGc()
			.entrySet()
			.stream()
			.filter((pool) -> !pool.getKey().matches(".*(Metaspace|Class Space|Code).*"))
			.mapToLong((pool) -> pool.getValue().getUsed())
			.sum();
		this.mostAfterCollection.accumulateAndGet(used, Math::max);
	}

	private void look() {
		try {
			while (true) {
				MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
				this.most.accumulateAndGet(heap.getUsed(), Math::max);
				Thread.sleep(MILLIS_BETWEEN_LOOKS);
			}
		}
		catch (InterruptedException ex) {
			// the end of watching
		}
	}

	long most() {
		return this.most.get();
	}

	long mostAfterCollection() {
		return this.mostAfterCollection.get();
	}

	@Override
	public void close() {
		this.looking.interrupt();
	}

}
