package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.signature.SignOff;
import org.ringfence.report.text.Acceptance;
import org.ringfence.report.workbook.sheet.FigureSource;

/** Who has signed an installation's assessment, and who accepts its risk, in words. */
final class SignedWords {
  private final CommitteeProse prose;

  SignedWords(CommitteeProse prose) {
    this.prose = prose;
  }

  /** How far it is signed and by whom, those left out by their roles. */
  String by(InstallationReportData one) {
    if (!one.signed()) {
      return prose.say("above.unsigned");
    }
    var signers =
        Stream.concat(
                one.signOffs().stream().map(this::signer),
                one.leftOutRoles().stream()
                    .map(role -> prose.wording().label("role", role))
                    .map(role -> prose.say("above.signer.withheld", role)))
            .toList();
    return signers.isEmpty()
        ? one.inFull()
        : prose.say("above.signed.by", one.inFull(), prose.list(signers));
  }

  private String signer(SignOff signature) {
    return prose.say(
        "above.signer",
        signature.name(),
        prose.wording().label("role", signature.role()),
        signature.on());
  }

  /**
   * Why somebody accepts the risk, and until when, each a sentence; said as past where it no longer
   * holds. An edition has only signatures that it may.
   */
  List<String> accepted(InstallationReportData one) {
    var words = new Acceptance(prose.words(), FigureSource.lapsed(one));
    var said = new ArrayList<String>();
    for (var signature : one.signOffs()) {
      if (!signature.reason().isBlank()) {
        said.add(
            prose.say(
                "above.fact",
                words.reasonLabel(),
                words.said(
                    prose.say("above.reason.by", signature.name(), signature.reason().strip()))));
      }
      signature
          .reviewOn()
          .ifPresent(day -> said.add(prose.say("above.fact", words.reviewLabel(), prose.day(day))));
    }
    return said;
  }
}
