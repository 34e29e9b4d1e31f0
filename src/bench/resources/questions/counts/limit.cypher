MATCH (region:Node:Region {id: $id})
RETURN {region: {id: region.id,
  allMeetings: {totalCount: COUNT { (region)<-[:LISTED]-() }},
  parts: {totalCount: COUNT { (region)<-[:PART_OF]-(:Territory) }},
  coverages: {totalCount: COUNT { (region)<-[:TERRITORY]-(:Coverage) }}}} AS data
