package org.ringfence.report.requests;

import org.ringfence.model.disclosure.Prejudice;
import org.ringfence.model.disclosure.RequestLimit;
import org.ringfence.model.paper.RequestAnswer;
import org.ringfence.model.paper.RequestAnswer.Reply;
import org.ringfence.report.text.PaperWords;

/** The sentences of an answer to a request, the same in Word and in Excel. */
final class AnswerWords {
  private final PaperWords words;

  AnswerWords(PaperWords words) {
    this.words = words;
  }

  /** What is answered, in a few words. */
  String brief(RequestAnswer answer, RequestAnswer.Item item) {
    if (answer.isEmpty(item)) {
      return words.say("answer.brief.nothing");
    }
    return switch (item.reply()) {
      case Reply.Open() -> words.say("answer.brief.open");
      case Reply.Unheld() -> words.say("answer.brief.unheld");
      case Reply.Given _ -> words.say("answer.brief.given");
      case Reply.HeldBack held -> words.say("answer.brief.held-back", held.section());
      case Reply.NotHeld _ -> words.say("answer.brief.not-held");
      case Reply.OverLimit _ -> words.say("answer.brief.over-limit");
    };
  }

  /** What is answered, in one sentence or a few; the reasons come after it. */
  String says(RequestAnswer answer, RequestAnswer.Item item) {
    if (answer.isEmpty(item)) {
      return words.say("answer.says.nothing");
    }
    return switch (item.reply()) {
      case Reply.Open() -> words.say("answer.says.open");
      case Reply.Unheld() -> words.say("answer.says.unheld");
      case Reply.Given _ -> words.say("answer.says.given");
      case Reply.HeldBack held ->
          words.say("answer.says.held-back", held.section(), held.subject());
      case Reply.NotHeld _ -> words.say("answer.says.not-held");
      case Reply.OverLimit over ->
          words.say(
              "answer.says.over-limit",
              over.hours(),
              RequestLimit.AN_HOUR,
              over.hours() * RequestLimit.AN_HOUR,
              RequestLimit.POUNDS,
              RequestLimit.HOURS);
    };
  }

  /** How likely the harm is; an empty text where the section asks for no harm. */
  String prejudice(Reply.HeldBack held) {
    return switch (held.prejudice()) {
      case WOULD -> words.say("answer.would");
      case LIKELY -> words.say("answer.likely");
      case NOT_ASKED -> "";
    };
  }

  /** What comes of the weighing, or that there is none. */
  String weighed(Reply.HeldBack held) {
    return words.say(held.weighed() ? "answer.outweighs" : "answer.absolute");
  }

  /** What the officer's reason is about. */
  String reasonLead(Reply.HeldBack held) {
    return words.say(held.prejudice() == Prejudice.NOT_ASKED ? "answer.why" : "answer.harm");
  }

  /** Who decided and when, by the post alone. */
  String decided(RequestAnswer.Item item) {
    return item.on().map(day -> words.say("answer.decided", item.role(), day)).orElse("");
  }

  /** Where to ask for a review. */
  String review(RequestAnswer answer) {
    return answer.review().isEmpty()
        ? words.say("answer.review.missing")
        : words.say("answer.review.where", answer.review());
  }
}
