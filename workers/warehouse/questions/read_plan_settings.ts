import type { PlanSettingsReading } from '../../../src/domain/plan/plan_settings'
import { readSettings } from '../project/plan_settings_json'
import type { Parts } from '../parts'

/** The settings of a plan that were saved as a file; nothing changes by reading them. */
export const readPlanSettings = async (_: Parts, file: File): Promise<PlanSettingsReading> =>
  readSettings(file.name, await file.text())
