/** What rooms and buildings are called, as the source of a pattern. */
export const NOUN =
  '(?:rooms?|rm|auditorium|library|cafeteria|cafetorium|hall|chambers?|cent(?:er|re)|board ?room|gym(?:nasium)?|offices?|building|bldg|elementary|high school|middle school|school|academy|church|park|campus|museum|theat(?:er|re)|courthouse|annex|clubhouse|field ?house|college|university|station|complex|lobby|commons|multipurpose room|MPR|media center|headquarters|hotel|hospital|pavilion|lodge|lounge|fire ?house|fairgrounds|armory|grange|(?:town|meeting|court|club|school) ?house|branch|court ?rooms?|ball ?room|cabin|substation|capitol(?! (?:mall|av\\w*|st\\w*|blvd|boulevard|hill|drive|dr|way))|parking lot|(?:shelter|education) house|sala|biblioteca|cafeter[ií]a|escuela|oficina|centro|gimnasio|auditorio|primaria|secundaria|preparatoria)';
export const noun = new RegExp(`(?<![\\p{L}])${NOUN}(?![\\p{L}])`, 'iu');
/** What a room in a building is called. */
export const ROOM =
  '(?:(?:court|ball|board|work|class)? ?rooms?|auditorium|cafeteria|cafetorium|chambers?|gym(?:nasium)?|media center|MPR)';
/** What a building is called, and not a room of one. */
export const BUILDING =
  '(?:hall|cent(?:er|re)|offices?|building|bldg|school|academy|church|campus|museum|courthouse|annex|college|university|station|complex|headquarters|hotel|hospital|library|state capitol|(?:town|club|school|court|fire) ?house)';
