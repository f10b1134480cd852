package org.ringfence.assessment.requests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.model.paper.FoiCount;
import org.ringfence.model.paper.InstallationReportData;

/**
 * How far the installations of an answer to a request are signed, counted so that each is in one
 * part: no small number can be worked out from what is said of the others.
 *
 * @param drafts signed by nobody
 * @param partly signed by some, and not signed off
 * @param lapsed signed, which no longer holds
 * @param holding signed off, which holds
 */
record FoiSigned(int drafts, int partly, int lapsed, int holding) {

  static FoiSigned of(List<InstallationReportData> installations) {
    var drafts = 0;
    var partly = 0;
    var lapsed = 0;
    var holding = 0;
    for (var one : installations) {
      if (!one.signed()) {
        drafts++;
      } else if (!one.stale().isEmpty()) {
        lapsed++;
      } else if (one.state().isSignedOff()) {
        holding++;
      } else {
        partly++;
      }
    }
    return new FoiSigned(drafts, partly, lapsed, holding);
  }

  /**
   * A sentence for each of the parts that there is, but for those that are signed off.
   *
   * @param total of all installations, as the paper gives it elsewhere
   */
  List<String> says(FoiCounts counts, FoiCount total, AssessmentPhrases phrases) {
    var shown = shown(counts, total);
    var says = new ArrayList<String>();
    if (drafts > 0) {
      says.add(phrases.say("foi.note-drafts", phrases.count(shown.get(0))));
    }
    if (partly > 0) {
      says.add(phrases.say("foi.note-partly", phrases.count(shown.get(1))));
    }
    if (lapsed > 0) {
      says.add(phrases.say("foi.note-lapsed", phrases.count(shown.get(2))));
    }
    return says;
  }

  /** The same sentences with the counts as they are, where none is a secret. */
  List<String> saysExactly(AssessmentPhrases phrases) {
    var says = new ArrayList<String>();
    if (drafts > 0) {
      says.add(phrases.say("foi.note-drafts", drafts));
    }
    if (partly > 0) {
      says.add(phrases.say("foi.note-partly", partly));
    }
    if (lapsed > 0) {
      says.add(phrases.say("foi.note-lapsed", lapsed));
    }
    return says;
  }

  /** The parts as they can be given beside that total, in their order. */
  List<FoiCount> shown(FoiCounts counts, FoiCount total) {
    var all = List.of(drafts, partly, lapsed, holding);
    var column = all.stream().map(number -> new int[] {number}).toArray(int[][]::new);
    var table = counts.table(Collections.nCopies(all.size(), ""), List.of(""), column);
    var isApart = table.total().equals(total) && total instanceof FoiCount.Number;
    // Where the total is not given, a part that is exact could tell it.
    return table.rowTotals().stream()
        .map(count -> isApart || !isMany(count) ? count : new FoiCount.Hidden())
        .toList();
  }

  private static boolean isMany(FoiCount count) {
    return count instanceof FoiCount.Number(var number) && number > 0;
  }
}
