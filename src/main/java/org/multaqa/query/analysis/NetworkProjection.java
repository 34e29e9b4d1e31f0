package org.multaqa.query.analysis;

/**
 * The nodes and ties of a network of actors, meetings and programmes. The schema's enum
 * of the same name describes each.
 */
public enum NetworkProjection {

	ACTORS_MEETINGS_PROGRAMS, ACTORS, PROGRAMS

}
