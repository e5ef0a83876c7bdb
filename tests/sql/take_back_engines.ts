import { takeEnginesBackAtTheEnd } from './engine_of_this_test'

takeEnginesBackAtTheEnd()
