package org.multaqa.api.assistant;

import java.io.File;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;

/**
 * The schema of the API.
 */
final class PublicSchema {

	private PublicSchema() {
	}

	static GraphQLSchema read() {
		return UnExecutableSchemaGenerator
			.makeUnExecutableSchema(new SchemaParser().parse(new File("schema.graphqls")));
	}

}
