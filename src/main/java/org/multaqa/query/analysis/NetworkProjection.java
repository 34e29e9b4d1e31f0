package org.multaqa.query.analysis;

/**
 * Which network is made of actors, meetings and programmes. The schema's enum of the same
 * name describes each.
 */
public enum NetworkProjection {

	ACTORS_MEETINGS_PROGRAMS, ACTORS, PROGRAMS

}
