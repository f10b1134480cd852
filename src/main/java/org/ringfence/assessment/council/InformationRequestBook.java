package org.ringfence.assessment.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ringfence.catalogue.PaperData;
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
  private final PaperData papers;
  private final BookRules rules;
  private final PublicInterest interest;
  private final Supplier<UUID> ids;

  InformationRequestBook(Register register, PaperData papers, BookRules rules, Supplier<UUID> ids) {
    this.register = register;
    this.papers = papers;
    this.rules = rules;
    this.interest = new PublicInterest(papers);
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
        .orElseGet(
            () ->
                Outcome.refused(
                    "There is no request “%s”.".formatted(reference.strip()),
                    "",
                    "ringfence request list shows them. Nothing was changed."));
  }

  /**
   * The sections of the Freedom of Information Act that something can be kept back under. A
   * paragraph of Schedule 12A is none of them: it closes a meeting, and refuses no request.
   */
  public List<Provision> sections() {
    return papers.provisions().stream()
        .filter(one -> List.of(PaperData.FOI, PaperData.FOI_ANSWER).contains(one.regime()))
        .sorted((one, other) -> Integer.compare(number(one), number(other)))
        .toList();
  }

  private static int number(Provision section) {
    return Integer.parseInt(section.id().replaceAll("[^0-9]", ""));
  }

  /** The regulator's name, as somebody set it; empty while nobody has. */
  public Optional<String> regulator() {
    return register.setting(REGULATOR).filter(name -> !name.isBlank());
  }

  /** Sets what answers call the regulator; a blank one goes back to the usual name. */
  public Outcome<String> nameRegulator(String organisationId, String name) {
    return rules.entering(
        organisationId,
        () -> Stream.of(BookRules.readable(name, "regulator's name")),
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
                BookRules.named(reference, "reference of the request"),
                BookRules.unless(
                    requests(organisationId).stream()
                        .noneMatch(one -> one.reference().equals(reference.strip())),
                    "There is a request of that reference already.",
                    "Give each its own."),
                rules.past(received, "day of the request")),
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
                    () -> Stream.of(BookRules.given(asked, "question"), unanswered(found)),
                    () -> {
                      var items = new ArrayList<>(found.items());
                      items.add(new RequestItem(asked.strip(), topic, new ItemDecision.Open()));
                      return saved(organisationId, found.with(items));
                    }));
  }

  /** Removes a question that was entered by mistake. */
  public Outcome<InformationRequest> drop(String organisationId, String request, int number) {
    return change(
        organisationId, request, number, _ -> Stream.of(), (items, at) -> items.remove((int) at));
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
                                    "The request has no question %d.".formatted(number),
                                    "Give the number of one that it has."),
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
    return BookRules.unless(
        found.answered().isEmpty(),
        "The answer to this request went out, so its decisions stay as they are.",
        "What changes after an answer belongs to a review: add that as a request of its own.");
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
                            BookRules.unless(
                                !found.isOpen(),
                                "A question is not decided on yet.",
                                "Decide on each before the answer goes out."),
                            rules.past(day, "day of the answer"),
                            BookRules.unless(
                                !day.isBefore(found.received()),
                                "The answer is of a day before the request.",
                                "Give the day on which it went out.")),
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
          case ItemDecision.Given _ -> Stream.<Optional<Problem>>of();
          case ItemDecision.HeldBack held -> heldBack(held);
          case ItemDecision.NotHeld none ->
              Stream.of(BookRules.given(none.searched(), "account of where it was looked for"));
          case ItemDecision.OverLimit over -> overLimit(over);
        };
    return Stream.concat(decision.decidedBy().stream().flatMap(this::decidedBy), which);
  }

  private Stream<Optional<Problem>> decidedBy(Opinion opinion) {
    return Stream.of(
        BookRules.person(opinion.by(), "name of who decided"),
        BookRules.given(opinion.role(), "post of who decided"),
        rules.past(opinion.on(), "day of the decision"));
  }

  private Stream<Optional<Problem>> heldBack(ItemDecision.HeldBack held) {
    var section = sections().stream().filter(one -> one.id().equals(held.provision())).findFirst();
    var names = String.join(", ", sections().stream().map(Provision::id).toList());
    return Stream.of(
        BookRules.unless(
            section.isPresent(),
            "Nothing asked for under the Freedom of Information Act is held back under %s."
                .formatted(held.provision().isBlank() ? "no section" : held.provision()),
            "Choose one of: %s. A paragraph of Schedule 12A is no ground.".formatted(names)),
        BookRules.given(held.reason(), "reason why the section applies"),
        BookRules.unless(
            !needsPrejudice(held.provision()) || held.prejudice() != Prejudice.NOT_ASKED,
            "It is not said whether giving it out would do the harm, or would be likely to.",
            "Choose one of the two."),
        BookRules.unless(
            !interest.isWeighed(held.provision())
                || !(held.forGiving().isBlank() || held.forKeeping().isBlank()),
            "One side of the public interest is missing, which the law has weighed here.",
            "Write down what speaks for giving it out, and why keeping it back weighs more. Where"
                + " it does not, give it out."));
  }

  /** Whether a section is about harm that giving something out would do. */
  public boolean needsPrejudice(String provision) {
    return PaperData.ABOUT_HARM.contains(provision);
  }

  private static Stream<Optional<Problem>> overLimit(ItemDecision.OverLimit over) {
    return Stream.of(
        BookRules.unless(
            over.hours() > RequestLimit.HOURS,
            "%d hours are within the limit of %d.".formatted(over.hours(), RequestLimit.HOURS),
            "The limit is no ground then. Count only seeing whether it is held, finding, fetching"
                + " and taking it out, not weighing and blacking out."),
        BookRules.given(over.estimate(), "account of how the hours come about"),
        BookRules.given(over.fits(), "advice on what the limit leaves room for"));
  }

  private ItemDecision tidy(ItemDecision decision) {
    return switch (decision) {
      case ItemDecision.Open open -> open;
      case ItemDecision.Given(var words, var by) -> new ItemDecision.Given(words.strip(), tidy(by));
      case ItemDecision.HeldBack held -> {
        var weighed = interest.isWeighed(held.provision());
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
