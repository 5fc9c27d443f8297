/** Words that sentences about a score are made of and that say nothing of a person by themselves. Verbs in their first form. */
export const plainWords: readonly string[] = `
a an the this that these those it its they them their there here which who whose what where while when
and or but nor yet so as than then also both either neither only just even still however though although whereas
because since therefore thus hence with without within for from of in into on to by at per about under over above below
between against across through beyond besides beside among after before until up out off
is are was were be been being am has have had do does did can could may might will would should not no none nothing
all any each every some many more most much few fewer less least other another further one same such own
very well rather quite fully partly largely mainly mostly clearly directly explicitly only overall together alone
candidate resume profile posting job requirement requirement's must section score match band evidence quote fact gap strength
part total sum share point result explanation verdict weight contribution
month months year years
score fit offer include hold add contribute come make up reach give get earn lose lost count weigh rank stand
meet met unmet satisfy cover lack miss missing ask want require need demand state name mention list show shown find found
support back prove answer describe read say said tell know known remain leave see seen
highest lowest largest smallest biggest greatest strongest weakest best worst higher lower larger smaller stronger weaker better
strong good partial weak unknown uncertain certain unclear clear open short enough first second third last main`
  .trim()
  .split(/\s+/);
