/** Every command that changes what is open, by the name that the app calls it by: a module each, `(parts, …) → outcome`. */
export * from './cancel_load'
export * from './change_boundaries'
export * from './decide'
export * from './engine_ready'
export * from './load'
export * from './open_demo'
export * from './open_project'
export * from './open_prepared_tables'
