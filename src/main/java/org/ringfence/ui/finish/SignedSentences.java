package org.ringfence.ui.finish;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.messages.Messages;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.method.Wording;

/** What somebody says by signing: a few short sentences in the first person. */
public final class SignedSentences {
  private final Messages words;
  private final Wording wording;

  /** In the window's and the catalogue's words. */
  public SignedSentences(Messages words, Wording wording) {
    this.words = words;
    this.wording = wording;
  }

  /** The very words that are agreed to, each sentence by itself. */
  public List<String> statement(String statement) {
    return Stream.of(statement.split("(?<=[.]) ", -1)).filter(one -> !one.isBlank()).toList();
  }

  /**
   * What those words come to here.
   *
   * @param last up to when an accepted risk can go; empty where none is accepted
   * @param chosen the day on which it is looked at again; empty where none is given yet
   */
  public List<String> here(
      AssessedRisk risk, Optional<LocalDate> last, Optional<LocalDate> chosen) {
    var level = risk.overall();
    var band = words.inSentence(wording.label("band", level.bands().residual()));
    var accepted =
        last.map(
            day ->
                chosen
                    .map(on -> words.say("sign.accept", level.residual(), band, on))
                    .orElseGet(() -> words.say("sign.accept.open", level.residual(), band, day)));
    return Stream.concat(accepted.stream(), Stream.of(words.say("sign.locks"))).toList();
  }
}
