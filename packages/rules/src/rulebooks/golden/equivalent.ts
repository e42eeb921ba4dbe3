const twice = 'another rule of the same answer carries this doubt too'
const noClock = 'no clock of this text, and no duty with a day, could run out before the document applies'

/** Mutants that no answer can show, with the reason. The golden trace sees them, because it tells the rules one by one. */
export const equivalent: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'shidian-2023': { 'phases.2.gaps.found-by-the-county.doubts.0 = nothing': twice },
  'zhaotong-2023': { 'phases.0.procedures.rectification.doubts.1 = nothing': twice },
  'chuxiong-2020': { 'phases.3.gaps.not-regulated.doubts.0 = nothing': twice },
  'golmud-2018': {
    'phases.2.procedures.hazard-accepted.doubts.0 = nothing': twice,
    'phases.2.gaps.not-regulated.doubts.0 = nothing': twice,
    'appliesFrom.date = "2016-01-01"': noClock,
    'appliesFrom.date = "2029-12-31"': noClock,
  },
  'kunming-2017': {
    'phases.0.procedures.one-problem-one-plan.doubts.1 = nothing': twice,
  },
}
