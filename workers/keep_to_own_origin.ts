import { keepToOwnOrigin } from './own_origin'

/* Imported first by every worker, so that it runs before any other module of it. */
keepToOwnOrigin(self)
