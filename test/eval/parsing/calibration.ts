/** One field's confidence (0 to 1) and whether the truth agrees with it. */
export interface Judged {
  confidence: number;
  right: boolean;
}

export interface Calibration {
  fields: number;
  /** Mean distance of confidence and accuracy over ten bins of equal width, weighed by their size. */
  expectedError: number | null;
  /** Share of right ones among the fields at 0.9 and above. */
  sureAccuracy: number | null;
  /** Share of fields at 0.9 and above. */
  sureShare: number | null;
  bins: Bin[];
}

export interface Bin {
  from: number;
  fields: number;
  confidence: number | null;
  accuracy: number | null;
}

const binCount = 10;
const sure = 0.9;

/** Expected calibration error over ten bins (Guo et al. 2017), and how far sure fields can be trusted. */
export function calibrationOf(judged: readonly Judged[]): Calibration {
  const bins = Array.from({ length: binCount }, (_, at) =>
    binOf(
      at / binCount,
      judged.filter(({ confidence }) => binAt(confidence) === at),
    ),
  );
  const gaps = bins.map((bin) => bin.fields * Math.abs((bin.confidence ?? 0) - (bin.accuracy ?? 0)));
  const trusted = judged.filter(({ confidence }) => confidence >= sure);
  return {
    fields: judged.length,
    expectedError: share(
      gaps.reduce((total, gap) => total + gap, 0),
      judged.length,
    ),
    sureAccuracy: share(trusted.filter(({ right }) => right).length, trusted.length),
    sureShare: share(trusted.length, judged.length),
    bins,
  };
}

/** A confidence that was rounded from 0.8999… to 0.9 belongs to the bin it is printed in. */
function binAt(confidence: number): number {
  return Math.min(binCount - 1, Math.floor(confidence * binCount + 1e-9));
}

function binOf(from: number, judged: readonly Judged[]): Bin {
  return {
    from,
    fields: judged.length,
    confidence: share(
      judged.reduce((total, { confidence }) => total + confidence, 0),
      judged.length,
    ),
    accuracy: share(judged.filter(({ right }) => right).length, judged.length),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
