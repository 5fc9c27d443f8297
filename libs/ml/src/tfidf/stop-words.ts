/** English words that say nothing of a text, and the halves that an apostrophe leaves of them (don't, we'll). */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above across after again against all almost along also although always am among an and and/or any
  are around as at be became because been before being below between both but by can cannot could couldn did
  didn do does doesn doing don done down during each either else etc even ever every few for from further had
  hadn has hasn have haven having he he/she her here hers herself him himself his his/her how however i if in
  into is isn it its itself just least less ll many may me might more most much must my myself neither never
  no nor not now of off often on once one only onto or other others our ours ourselves out over own per quite
  rather re same shall she should shouldn since so some such than that the their theirs them themselves then
  there these they this those though through thus to too toward towards under until up upon us ve very via was
  wasn we well were weren what when where whether which while who whom whose why will with within without won
  would wouldn yet you your yours yourself yourselves`.split(/\s+/),
);
