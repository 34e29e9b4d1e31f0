MATCH (region:Node:Region {id: $id})
RETURN {region: {id: region.id, name: region.name_fr, allMeetings: {nodes: COLLECT {
  MATCH (meeting:Meeting)-[listed:LISTED]->()
  WHERE listed.of = $id AND listed.date IS NOT NULL AND listed.meeting IS NOT NULL
  WITH meeting, listed ORDER BY listed.of DESC, listed.date DESC, listed.meeting DESC LIMIT 20
  RETURN {id: meeting.id, title: meeting.name_fr,
    date: CASE WHEN meeting.date_precision IS NOT NULL THEN {text: meeting.date_text} END,
    participations: {nodes: COLLECT {
      MATCH (meeting)<-[:MEETING]-(participation:Participation)
      WITH participation ORDER BY participation.order_key, participation.id LIMIT 10
      RETURN {role: participation.role,
        participant: head([(participation)-[:PARTICIPANT]->(actor) | {id: actor.id, name: actor.name_fr}]),
        capacity: head([(participation)-[:CAPACITY]->(post) | {id: post.id, name: post.name_fr,
          organization: head([(post)-[:WITHIN]->(organization) | {id: organization.id, name: organization.name_fr}])}])}
    }},
    agendaItems: {nodes: COLLECT {
      MATCH (meeting)<-[:MEETING]-(item:AgendaItem)
      WITH item ORDER BY item.order_key, item.id LIMIT 10
      RETURN {relation: item.relation,
        program: head([(item)-[:DEALS_WITH]->(program) | {id: program.id, name: program.name_fr,
          involvements: {nodes: COLLECT {
            MATCH (program)<-[:PROGRAM]-(involvement:Involvement)
            WITH involvement ORDER BY involvement.order_key, involvement.id LIMIT 5
            RETURN {role: involvement.role,
              party: head([(involvement)-[:PARTY]->(party) | {id: party.id, name: party.name_fr}])}
          }}}])}
    }}}
}}}} AS data
