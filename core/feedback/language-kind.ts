/** The kind of group that every comment has one of. */
export const LANGUAGE = 'Language';
