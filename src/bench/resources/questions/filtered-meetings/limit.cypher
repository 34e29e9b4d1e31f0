RETURN {meetings: {nodes: COLLECT {
  MATCH (meeting:Meeting)
  WHERE meeting.order_date IS NOT NULL AND meeting.id IS NOT NULL AND meeting.kind = $kind
  WITH meeting ORDER BY meeting.order_date DESC, meeting.id DESC LIMIT 20
  RETURN {id: meeting.id, title: meeting.name_fr, kind: meeting.kind,
    date: CASE WHEN meeting.date_precision IS NOT NULL THEN {text: meeting.date_text} END}
}}} AS data
