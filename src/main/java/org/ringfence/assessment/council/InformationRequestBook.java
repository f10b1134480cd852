package org.ringfence.assessment.council;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ringfence.assessment.requests.RequestSections;
import org.ringfence.model.disclosure.InformationRequest;
import org.ringfence.model.disclosure.ItemDecision;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.Prejudice;
import org.ringfence.model.disclosure.RequestItem;
import org.ringfence.model.disclosure.RequestLimit;
import org.ringfence.model.disclosure.RequestTopic;
import org.ringfence.model.method.Provision;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.register.Register;

/**
 * Keeps requests for information with what an officer decided on each of their questions. It
 * proposes no decision and makes none; what does not hold together is refused.
 */
public final class InformationRequestBook {
  private static final String REGULATOR = "rule.regulator";

  private final Register register;
  private final RequestSections sections;
  private final BookRules rules;
  private final Supplier<UUID> ids;

  InformationRequestBook(
      Register register, RequestSections sections, BookRules rules, Supplier<UUID> ids) {
    this.register = register;
    this.sections = sections;
    this.rules = rules;
    this.ids = ids;
  }

  /** The organisation's requests, by the day that they came. */
  public List<InformationRequest> requests(String organisationId) {
    return register.council().informationRequests().requests(organisationId);
  }

  /** The request with this reference or id. */
  public Outcome<InformationRequest> named(String organisationId, String reference) {
    return requests(organisationId).stream()
        .filter(one -> List.of(one.reference(), one.id()).contains(reference.strip()))
        .findFirst()
        .map(Outcome::done)
        .orElseGet(() -> TEXTS.refused("council.request.none", "", reference.strip()));
  }

  /**
   * The sections of the Freedom of Information Act that something can be kept back under. A
   * paragraph of Schedule 12A is none of them: it closes a meeting, and refuses no request.
   */
  public List<Provision> sections() {
    return sections.all();
  }

  /** The regulator's name, as somebody set it; empty while nobody has. */
  public Optional<String> regulator() {
    return register.setting(REGULATOR).filter(name -> !name.isBlank());
  }

  /** Sets what answers call the regulator; a blank one goes back to the usual name. */
  public Outcome<String> nameRegulator(String organisationId, String name) {
    return rules.entering(
        organisationId,
        () -> Stream.of(BookRules.readable(name, TEXTS.say("named.regulator"))),
        () ->
            register.inOneTransaction(
                () -> {
                  register.saveSetting(REGULATOR, name.strip());
                  return name.strip();
                }));
  }

  /**
   * Adds a request without questions; where no way to a review is given, the last one's is kept.
   */
  public Outcome<InformationRequest> add(
      String organisationId, String reference, LocalDate received, String review) {
    return rules.entering(
        organisationId,
        () ->
            Stream.of(
                BookRules.named(reference, TEXTS.say("named.reference")),
                BookRules.unless(
                    requests(organisationId).stream()
                        .noneMatch(one -> one.reference().equals(reference.strip())),
                    "council.request.twice"),
                BookRules.text(review, TEXTS.say("named.review")),
                rules.past(received, TEXTS.say("named.request-day"))),
        () ->
            saved(
                organisationId,
                new InformationRequest(
                    ids.get().toString(),
                    reference.strip(),
                    received,
                    review.isBlank() ? lastReview(organisationId) : review.strip(),
                    Optional.empty(),
                    List.of())));
  }

  private String lastReview(String organisationId) {
    return requests(organisationId).stream()
        .map(InformationRequest::review)
        .filter(review -> !review.isBlank())
        .reduce("", (_, later) -> later);
  }

  /** Adds a question to a request, to be decided on by itself. */
  public Outcome<InformationRequest> ask(
      String organisationId, String request, String asked, RequestTopic topic) {
    return named(organisationId, request)
        .then(
            found ->
                rules.entering(
                    organisationId,
                    () ->
                        Stream.of(
                            BookRules.given(asked, TEXTS.say("named.question")), unanswered(found)),
                    () -> {
                      var items = new ArrayList<>(found.items());
                      items.add(new RequestItem(asked.strip(), topic, new ItemDecision.Open()));
                      return saved(organisationId, found.with(items));
                    }));
  }

  /** Removes a question that was entered by mistake. */
  public Outcome<InformationRequest> drop(String organisationId, String request, int number) {
    return change(
        organisationId, request, number, _ -> Stream.of(), (items, at) -> items.remove(at));
  }

  /**
   * Records what an officer has decided on a question.
   *
   * @param number of the question, from 1
   */
  public Outcome<InformationRequest> decide(
      String organisationId, String request, int number, ItemDecision decision) {
    return change(
        organisationId,
        request,
        number,
        _ -> objections(decision),
        (items, at) -> items.set(at, items.get(at).decided(tidy(decision))));
  }

  private interface Objecting {
    Stream<Optional<Problem>> to(InformationRequest found);
  }

  private interface Changing {
    void change(List<RequestItem> items, int at);
  }

  private Outcome<InformationRequest> change(
      String organisationId, String request, int number, Objecting more, Changing changing) {
    return named(organisationId, request)
        .then(
            found ->
                rules.entering(
                    organisationId,
                    () ->
                        Stream.concat(
                            Stream.of(
                                BookRules.unless(
                                    number >= 1 && number <= found.items().size(),
                                    "council.request.no-question",
                                    number),
                                unanswered(found)),
                            more.to(found)),
                    () -> {
                      var items = new ArrayList<>(found.items());
                      changing.change(items, number - 1);
                      return saved(organisationId, found.with(items));
                    }));
  }

  /** What was answered stays as it was: changing a record behind an answer may be an offence. */
  private static Optional<Problem> unanswered(InformationRequest found) {
    return BookRules.unless(found.answered().isEmpty(), "council.request.went-out");
  }

  /** Records the day that the answer went out; refused while a question is not decided on. */
  public Outcome<InformationRequest> answered(
      String organisationId, String request, LocalDate day) {
    return named(organisationId, request)
        .then(
            found ->
                rules.entering(
                    organisationId,
                    () ->
                        Stream.of(
                            unanswered(found),
                            BookRules.unless(!found.isOpen(), "council.request.open"),
                            rules.past(day, TEXTS.say("named.answer-day")),
                            BookRules.unless(
                                !day.isBefore(found.received()), "council.refusal.day")),
                    () ->
                        saved(
                            organisationId,
                            new InformationRequest(
                                found.id(),
                                found.reference(),
                                found.received(),
                                found.review(),
                                Optional.of(day),
                                found.items()))));
  }

  /** Removes a request that was entered by mistake; refused where its answer went out. */
  public Outcome<List<InformationRequest>> remove(String organisationId, String request) {
    return named(organisationId, request)
        .then(
            found ->
                rules.entering(
                    organisationId,
                    () -> Stream.of(unanswered(found)),
                    () ->
                        register.inOneTransaction(
                            () -> {
                              register
                                  .council()
                                  .informationRequests()
                                  .remove(organisationId, found.id());
                              return requests(organisationId);
                            })));
  }

  private InformationRequest saved(String organisationId, InformationRequest request) {
    register.council().informationRequests().save(organisationId, request);
    return request;
  }

  private Stream<Optional<Problem>> objections(ItemDecision decision) {
    var which =
        switch (decision) {
          case ItemDecision.Open() -> Stream.<Optional<Problem>>of();
          case ItemDecision.Given given ->
              Stream.of(BookRules.text(given.words(), TEXTS.say("named.answer-words")));
          case ItemDecision.HeldBack held -> heldBack(held);
          case ItemDecision.NotHeld none ->
              Stream.of(BookRules.given(none.searched(), TEXTS.say("named.searched")));
          case ItemDecision.OverLimit over -> overLimit(over);
        };
    return Stream.concat(decision.decidedBy().stream().flatMap(this::decidedBy), which);
  }

  private Stream<Optional<Problem>> decidedBy(Opinion opinion) {
    return Stream.of(
        BookRules.person(opinion.by(), TEXTS.say("named.officer")),
        BookRules.named(opinion.role(), TEXTS.say("named.officer-post")),
        rules.past(opinion.on(), TEXTS.say("named.decision-day")));
  }

  private Stream<Optional<Problem>> heldBack(ItemDecision.HeldBack held) {
    var section = sections.of(held.provision());
    var names = String.join(", ", sections().stream().map(Provision::id).toList());
    return Stream.of(
        BookRules.unless(
            section.isPresent(),
            "council.request.section",
            held.provision().isBlank() ? TEXTS.say("council.refusal.no-section") : held.provision(),
            names),
        BookRules.given(held.reason(), TEXTS.say("named.section-reason")),
        BookRules.text(held.forGiving(), TEXTS.say("named.interest")),
        BookRules.text(held.forKeeping(), TEXTS.say("named.interest")),
        BookRules.unless(
            !needsPrejudice(held.provision()) || held.prejudice() != Prejudice.NOT_ASKED,
            "council.request.prejudice"),
        BookRules.unless(
            !RequestSections.isWeighed(held.provision())
                || !(held.forGiving().isBlank() || held.forKeeping().isBlank()),
            "council.request.interest"));
  }

  /** Whether a section is about harm that giving something out would do. */
  public boolean needsPrejudice(String provision) {
    return RequestSections.isAboutHarm(provision);
  }

  private static Stream<Optional<Problem>> overLimit(ItemDecision.OverLimit over) {
    return Stream.of(
        BookRules.unless(
            over.hours() > RequestLimit.HOURS,
            "council.request.limit",
            over.hours(),
            RequestLimit.HOURS),
        BookRules.given(over.estimate(), TEXTS.say("named.estimate")),
        BookRules.given(over.fits(), TEXTS.say("named.fits")));
  }

  private ItemDecision tidy(ItemDecision decision) {
    return switch (decision) {
      case ItemDecision.Open open -> open;
      case ItemDecision.Given(var words, var by) -> new ItemDecision.Given(words.strip(), tidy(by));
      case ItemDecision.HeldBack held -> {
        var weighed = RequestSections.isWeighed(held.provision());
        yield new ItemDecision.HeldBack(
            held.provision(),
            needsPrejudice(held.provision()) ? held.prejudice() : Prejudice.NOT_ASKED,
            held.reason().strip(),
            weighed ? held.forGiving().strip() : "",
            weighed ? held.forKeeping().strip() : "",
            tidy(held.opinion()));
      }
      case ItemDecision.NotHeld(var searched, var by) ->
          new ItemDecision.NotHeld(searched.strip(), tidy(by));
      case ItemDecision.OverLimit(var hours, var estimate, var fits, var by) ->
          new ItemDecision.OverLimit(hours, estimate.strip(), fits.strip(), tidy(by));
    };
  }

  private static Opinion tidy(Opinion by) {
    return new Opinion(by.by().strip(), by.role().strip(), by.on());
  }
}
