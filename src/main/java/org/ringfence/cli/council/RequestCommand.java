package org.ringfence.cli.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.council.InformationRequestBook;
import org.ringfence.cli.part.BodyOption;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.cli.part.OfficerOption;
import org.ringfence.model.disclosure.InformationRequest;
import org.ringfence.model.disclosure.ItemDecision;
import org.ringfence.model.disclosure.Prejudice;
import org.ringfence.model.disclosure.RequestItem;
import org.ringfence.model.disclosure.RequestTopic;
import org.ringfence.model.outcome.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Keeps requests for information, their questions, and what officers decide on each. */
@Command(name = "request", mixinStandardHelpOptions = true)
public final class RequestCommand {
  private final CommandServices services;
  private final Console console;

  public RequestCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  /** What is done with the book of requests of one body. */
  private interface Work<T> {
    Outcome<T> with(InformationRequestBook book, String body);
  }

  private <T> Outcome<T> on(BodyOption body, Work<T> work) {
    return body.on(
        services, (workspace, whose) -> work.with(workspace.books().requests(), whose.id()));
  }

  private int one(BodyOption body, Work<InformationRequest> work) {
    return console.finish(on(body, work), this::print);
  }

  @Command(name = "list", mixinStandardHelpOptions = true)
  int list(@Mixin BodyOption body) {
    return console.finish(
        on(body, (book, whose) -> Outcome.done(book.requests(whose))), this::print);
  }

  @Command(name = "add", mixinStandardHelpOptions = true)
  int add(
      @Option(names = "--reference", required = true) String reference,
      @Option(names = "--received", required = true, paramLabel = "DAY") LocalDate received,
      @Option(names = "--review", defaultValue = "", paramLabel = "WHERE") String review,
      @Mixin BodyOption body) {
    return one(body, (book, whose) -> book.add(whose, reference, received, review));
  }

  @Command(name = "ask", mixinStandardHelpOptions = true)
  int ask(
      @Parameters(paramLabel = "REFERENCE") String reference,
      @Option(names = "--asked", required = true, paramLabel = "TEXT") String asked,
      @Option(names = "--topic", required = true, converter = Topics.class) RequestTopic topic,
      @Mixin BodyOption body) {
    return one(body, (book, whose) -> book.ask(whose, reference, asked, topic));
  }

  @Command(name = "drop", mixinStandardHelpOptions = true)
  int drop(
      @Parameters(paramLabel = "REFERENCE") String reference,
      @Option(names = "--question", required = true, paramLabel = "NUMBER") int number,
      @Mixin BodyOption body) {
    return one(body, (book, whose) -> book.drop(whose, reference, number));
  }

  @Command(name = "give", mixinStandardHelpOptions = true)
  int give(
      @Parameters(paramLabel = "REFERENCE") String reference,
      @Option(names = "--question", required = true, paramLabel = "NUMBER") int number,
      @Option(names = "--words", defaultValue = "") String said,
      @Mixin OfficerOption officer,
      @Mixin BodyOption body) {
    return decide(body, reference, number, new ItemDecision.Given(said, officer.opinion()));
  }

  @Command(name = "hold-back", mixinStandardHelpOptions = true)
  int holdBack(
      @Parameters(paramLabel = "REFERENCE") String reference,
      @Option(names = "--question", required = true, paramLabel = "NUMBER") int number,
      @Option(names = "--section", required = true, paramLabel = "ID") String section,
      @Option(names = "--reason", required = true) String reason,
      @Option(
              names = "--prejudice",
              paramLabel = "would|likely",
              defaultValue = "not-asked",
              converter = Prejudices.class)
          Prejudice prejudice,
      @Option(names = "--for-giving", defaultValue = "", paramLabel = "TEXT") String forGiving,
      @Option(names = "--for-keeping", defaultValue = "", paramLabel = "TEXT") String forKeeping,
      @Mixin OfficerOption officer,
      @Mixin BodyOption body) {
    return decide(
        body,
        reference,
        number,
        new ItemDecision.HeldBack(
            section, prejudice, reason, forGiving, forKeeping, officer.opinion()));
  }

  @Command(name = "not-held", mixinStandardHelpOptions = true)
  int notHeld(
      @Parameters(paramLabel = "REFERENCE") String reference,
      @Option(names = "--question", required = true, paramLabel = "NUMBER") int number,
      @Option(names = "--searched", required = true, paramLabel = "WHERE") String searched,
      @Mixin OfficerOption officer,
      @Mixin BodyOption body) {
    return decide(body, reference, number, new ItemDecision.NotHeld(searched, officer.opinion()));
  }

  @Command(name = "over-limit", mixinStandardHelpOptions = true)
  int overLimit(
      @Parameters(paramLabel = "REFERENCE") String reference,
      @Option(names = "--question", required = true, paramLabel = "NUMBER") int number,
      @Option(names = "--hours", required = true) int hours,
      @Option(names = "--estimate", required = true, paramLabel = "HOW") String estimate,
      @Option(names = "--fits", required = true, paramLabel = "WHAT") String fits,
      @Mixin OfficerOption officer,
      @Mixin BodyOption body) {
    return decide(
        body,
        reference,
        number,
        new ItemDecision.OverLimit(hours, estimate, fits, officer.opinion()));
  }

  private int decide(BodyOption body, String reference, int number, ItemDecision decision) {
    return one(body, (book, whose) -> book.decide(whose, reference, number, decision));
  }

  @Command(name = "answered", mixinStandardHelpOptions = true)
  int answered(
      @Parameters(paramLabel = "REFERENCE") String reference,
      @Option(names = "--on", required = true, paramLabel = "DAY") LocalDate day,
      @Mixin BodyOption body) {
    return one(body, (book, whose) -> book.answered(whose, reference, day));
  }

  @Command(name = "remove", mixinStandardHelpOptions = true)
  int remove(@Parameters(paramLabel = "REFERENCE") String reference, @Mixin BodyOption body) {
    return console.finish(on(body, (book, whose) -> book.remove(whose, reference)), this::print);
  }

  @Command(name = "regulator", mixinStandardHelpOptions = true)
  int regulator(
      @Parameters(paramLabel = "NAME", arity = "0..1") @Nullable String name,
      @Mixin BodyOption body) {
    return console.finish(
        on(
            body,
            (book, whose) ->
                name == null
                    ? Outcome.done(book.regulator().orElse(""))
                    : book.nameRegulator(whose, name)),
        now -> console.say(now.isEmpty() ? CommandWords.say("request.regulator.usual") : now));
  }

  private void print(List<InformationRequest> requests) {
    if (requests.isEmpty()) {
      console.say(CommandWords.say("request.none"));
    }
    requests.forEach(this::print);
  }

  private void print(InformationRequest request) {
    console.say(
        CommandWords.say(
            "request.row",
            request.reference(),
            request.received(),
            request.due(),
            request
                .answered()
                .map(day -> CommandWords.say("request.row.answered", day))
                .orElseGet(() -> CommandWords.say("request.row.open"))));
    var number = 1;
    for (var item : request.items()) {
      console.say(
          CommandWords.say(
              "request.item", number++, item.topic().id(), item.asked(), decision(item)));
    }
  }

  private static String decision(RequestItem item) {
    var what =
        switch (item.decision()) {
          case ItemDecision.Open() -> CommandWords.say("request.open");
          case ItemDecision.Given _ -> CommandWords.say("request.given");
          case ItemDecision.HeldBack held ->
              CommandWords.say("request.held-back", held.provision());
          case ItemDecision.NotHeld _ -> CommandWords.say("request.not-held");
          case ItemDecision.OverLimit over -> CommandWords.say("request.over-limit", over.hours());
        };
    return item.decision()
        .decidedBy()
        .map(one -> CommandWords.say("request.decided", what, one.by(), one.role(), one.on()))
        .orElse(what);
  }

  /** An id however its letters are written. */
  private static String asWritten(String id) {
    return id.strip().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A topic by its id. */
  static final class Topics implements ITypeConverter<RequestTopic> {
    @Override
    public RequestTopic convert(String id) {
      return RequestTopic.of(asWritten(id))
          .orElseThrow(() -> new TypeConversionException(CommandWords.say("request.no-topic", id)));
    }
  }

  /** How likely a harm is, by its id. */
  static final class Prejudices implements ITypeConverter<Prejudice> {
    @Override
    public Prejudice convert(String id) {
      return Prejudice.of(asWritten(id))
          .orElseThrow(
              () -> new TypeConversionException(CommandWords.say("request.no-prejudice", id)));
    }
  }
}
