package org.ringfence.assessment.officers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ringfence.assessment.disclosure.Disclosure;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.requests.AnswerMaker;
import org.ringfence.assessment.requests.TopicSources;
import org.ringfence.model.disclosure.RequestTopic;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.DetailNames;
import org.ringfence.model.method.Question;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.paper.RequestAnswer;
import org.ringfence.model.paper.RequestAnswer.Figures;
import org.ringfence.model.paper.RequestAnswer.Item;
import org.ringfence.model.paper.RequestAnswer.Reply;
import org.ringfence.model.paper.RequestAnswer.Value;

/**
 * Points at what the answer to a request gives away: figures of something that published papers
 * withhold, and words that tell the figures of a topic which the same answer keeps back.
 */
public final class AnswerGivenAway {
  private final CatalogueServices knowledge;
  private final AssessmentPhrases phrases;

  public AnswerGivenAway(CatalogueServices knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
  }

  /**
   * What is given away, each a sentence that names the question.
   *
   * @param whole a brief with everything in it
   */
  public List<String> in(PaperOrder.Answering answering, EstateReportData whole) {
    var maker = new AnswerMaker(knowledge, answering);
    var answer = maker.answer(whole);
    var said = new LinkedHashSet<String>();
    answer.items().forEach(item -> published(item, answer, whole).forEach(said::add));
    var kept = maker.keptBack(whole);
    answer.items().forEach(item -> kept.forEach(figures -> told(item, figures).forEach(said::add)));
    return List.copyOf(said);
  }

  /** What published papers withhold and the figures given on a topic tell. */
  private Stream<String> published(Item item, RequestAnswer answer, EstateReportData whole) {
    if (!(item.reply() instanceof Reply.Given) || answer.figures(item.topic()).isEmpty()) {
      return Stream.of();
    }
    var disclosure =
        Disclosure.of(
            whole.rulings(), knowledge.method().questions().stream().map(Question::id).toList());
    var sources = TopicSources.of(item.topic());
    return Stream.concat(
            sources.kinds().stream()
                .filter(kind -> isWithheld(kind, whole))
                .sorted()
                .map(kind -> DetailNames.british().name(knowledge.wording(), kind)),
            sources.questions().stream()
                .filter(question -> !disclosure.tells(question))
                .map(knowledge.wording()::title))
        .map(what -> phrases.say("officer-text.published", item.number(), what));
  }

  /** Where none is on record, nothing of it is given. */
  private static boolean isWithheld(DetailKind kind, EstateReportData whole) {
    return whole.rulings().stream().anyMatch(ruling -> ruling.withheld() && ruling.kind() == kind);
  }

  /** What the words of an answer tell of figures that are kept back. */
  private Stream<String> told(Item item, Figures figures) {
    return texts(item.reply())
        .filter(text -> !text.isBlank())
        .flatMap(
            text ->
                details(figures)
                    .flatMap(detail -> detail.search().apply(text).stream())
                    .map(
                        shown ->
                            phrases.say(
                                "officer-text.kept-back",
                                item.number(),
                                Excerpts.of(shown),
                                figures.title())));
  }

  private static Stream<String> texts(Reply reply) {
    return switch (reply) {
      case Reply.Open(), Reply.Unheld() -> Stream.of();
      case Reply.Given(var words) -> Stream.of(words);
      case Reply.HeldBack held -> Stream.of(held.reason(), held.forGiving(), held.forKeeping());
      case Reply.NotHeld(var searched) -> Stream.of(searched);
      case Reply.OverLimit(var _, var estimate, var fits) -> Stream.of(estimate, fits);
    };
  }

  private Stream<WithheldDetail> details(Figures figures) {
    return figures.rows().stream()
        .flatMap(List::stream)
        .distinct()
        .flatMap(value -> detail(value, figures.topic()));
  }

  /** A label of a table that is everybody's word tells nothing: only what is on record does. */
  private Stream<WithheldDetail> detail(Value value, RequestTopic topic) {
    return switch (value) {
      case Value.Words(var text) when isOnRecord(text, topic) ->
          WithheldDetail.words(topic.id(), text).stream();
      case Value.Words _ -> Stream.of();
      case Value.Count(var number) -> Stream.of(counted(topic, number));
      case Value.Pounds(var amount) -> Stream.of(WithheldDetail.amount(topic.id(), amount));
    };
  }

  private boolean isOnRecord(String text, RequestTopic topic) {
    var titles = TopicSources.of(topic).questions().stream().map(knowledge.wording()::title);
    var plain =
        Stream.of(
                "foi-answer.not-on-record",
                "edition.maker.not-known",
                "edition.maker.not-named",
                "foi-answer.all-makers",
                "foi.year-unknown",
                "foi.year-unclear",
                "foi-answer.signed-off",
                "foi-answer.signed-partly",
                "foi-answer.signed-lapsed",
                "foi-answer.signed-none")
            .map(phrases::say);
    return Stream.concat(titles, plain).noneMatch(text::equals);
  }

  /** A number of cameras or of whatever else is counted, in figures or in words. */
  private WithheldDetail counted(RequestTopic topic, int number) {
    var figures = Integer.toString(number);
    var forms = Stream.of(figures, phrases.number(number), String.format(Locale.UK, "%,d", number));
    return WithheldDetail.matching(
        topic.id(),
        false,
        "(?<![\\p{L}\\d.,£])(?:"
            + String.join("|", forms.distinct().map(Pattern::quote).toList())
            + ")(?:\\s+[\\p{L}’'-]+){0,3}?\\s+(?:"
            + phrases.say("officer-text.counted")
            + ")(?![\\p{L}])");
  }
}
