/** Nations whose registers of schools are known; each has ids of its own form (school_id_in of intake/reading.sql). */
export type Nation = 'England' | 'Scotland' | 'Wales' | 'Northern Ireland'
