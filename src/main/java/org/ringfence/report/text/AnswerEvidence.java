package org.ringfence.report.text;

import java.util.stream.Stream;
import org.ringfence.model.dossier.AttachedEvidence;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.model.paper.InstallationReportData;

/** Says on what an answer rests: the basis, who says so, since when, and where to look. */
public final class AnswerEvidence {
  private final PaperPhrases phrases;
  private final PaperWords words;

  public AnswerEvidence(PaperPhrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  /** Who, when and where, each only if it was given. */
  public String of(Answer answer, Dossier dossier, String question) {
    return words.orNotGiven(given(answer, AttachedEvidence.says(answer, dossier, question)));
  }

  /** The same of what was found on equipment that has been replaced. */
  public String of(ReopenedAnswer was, Dossier dossier) {
    return words.orNotGiven(given(was.answer(), AttachedEvidence.says(was, dossier)));
  }

  private String given(Answer answer, String where) {
    return given(answer.by(), answer.on().map(words::day).orElse(""), where);
  }

  private String given(String... parts) {
    var all = Stream.of(parts).filter(part -> !part.isBlank()).toList();
    return all.isEmpty() ? "" : words.joined(all);
  }

  /** On what an answer rests: "Inspected: A. Reed; 3 May 2026; Sheet 7". */
  public String restsOn(HeldAnswer held, Dossier dossier) {
    var answer = held.given();
    return restsOn(
        phrases.held(held), given(answer, AttachedEvidence.says(answer, dossier, held.question())));
  }

  /** The same of an answer that somebody may read, as far as they may. */
  public String restsOn(InstallationReportData.ExtractAnswer answer) {
    return restsOn(
        phrases.basis(answer.basis()),
        given(
            answer.by().shown().orElse(""),
            answer.on().map(words::day).orElse(""),
            answer.ref().shown().orElse("")));
  }

  private String restsOn(String basis, String evidence) {
    return evidence.isEmpty() ? basis : words.say("key.rests", basis, evidence);
  }
}
