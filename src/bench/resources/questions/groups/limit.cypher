MATCH (region:Node:Region {id: $id})
CALL (region) {
  MATCH (region)<-[:LISTED]-(meeting:Meeting)
  UNWIND CASE WHEN meeting.date_earliest IS NULL OR meeting.date_latest IS NULL THEN [null]
    ELSE [year IN range(meeting.date_earliest.year, meeting.date_latest.year) | toString(year)] END AS year
  WITH year, meeting.kind AS kind, count(meeting) AS count
  ORDER BY coalesce(year, '') + ' ' + coalesce(kind, '')
  LIMIT 100
  RETURN collect({keys: [{value: year}, {value: kind}], count: count}) AS groups
}
RETURN {region: {allMeetings: {groups: {nodes: groups}}}} AS data
