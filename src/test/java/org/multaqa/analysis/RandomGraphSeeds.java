package org.multaqa.analysis;

import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * The seeds of the random graphs on which an analysis is compared with its oracle:
 * {@code -Dmultaqa.graphs} says how many.
 */
class RandomGraphSeeds implements ArgumentsProvider {

	private static final int BY_DEFAULT = 3;

	@Override
	public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
		return LongStream.rangeClosed(1, Integer.getInteger("multaqa.graphs", BY_DEFAULT)).mapToObj(Arguments::of);
	}

}
