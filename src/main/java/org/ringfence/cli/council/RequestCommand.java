package org.ringfence.cli.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringfence.cli.part.BodyOption;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.Console;
import org.ringfence.messages.Messages;
import org.ringfence.model.disclosure.InformationRequest;
import org.ringfence.model.disclosure.ItemDecision;
import org.ringfence.model.disclosure.Opinion;
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
@Command(
    name = "request",
    description = {
      "Look after requests for information, and decide on them question by question.",
      "Write the answer with: ringfence report --kind foi --edition public --request REFERENCE"
    },
    mixinStandardHelpOptions = true)
public final class RequestCommand {
  private final CommandServices services;
  private final Console console;
  private final Messages words = Messages.british("request");

  public RequestCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Command(
      name = "list",
      description = "List the requests, with the day that each answer is due.",
      mixinStandardHelpOptions = true)
  int list(@Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) -> Outcome.done(workspace.books().requests().requests(whose.id()))),
        this::print);
  }

  @Command(
      name = "add",
      description = "Add a request; it prints the day that the answer is due.",
      mixinStandardHelpOptions = true)
  int add(
      @Option(
              names = "--reference",
              required = true,
              description = "The number that your organisation gave it, such as FOI 2026/114.")
          String reference,
      @Option(
              names = "--received",
              required = true,
              paramLabel = "DAY",
              description = "The day that it came, such as 2026-10-03.")
          LocalDate received,
      @Option(
              names = "--review",
              defaultValue = "",
              paramLabel = "WHERE",
              description =
                  "Where to ask for an internal review: a team, its address and e-mail. Left out,"
                      + " that of the last request.")
          String review,
      @Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) ->
                workspace.books().requests().add(whose.id(), reference, received, review)),
        this::print);
  }

  @Command(
      name = "ask",
      description = "Add a question to a request, to be decided on by itself.",
      mixinStandardHelpOptions = true)
  int ask(
      @Parameters(paramLabel = "REFERENCE", description = "The request's.") String reference,
      @Parameters(
              paramLabel = "QUESTION",
              description = "In the requester's words, without names; it is printed.")
          String asked,
      @Option(
              names = "--topic",
              required = true,
              converter = Topics.class,
              description =
                  "What the register answers it with: makers, years, spend, plans, assessments,"
                      + " policy, network, locations, models; other for words alone.")
          RequestTopic topic,
      @Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) ->
                workspace.books().requests().ask(whose.id(), reference, asked, topic)),
        this::print);
  }

  @Command(
      name = "drop",
      description = "Remove a question that was entered by mistake.",
      mixinStandardHelpOptions = true)
  int drop(
      @Parameters(paramLabel = "REFERENCE", description = "The request's.") String reference,
      @Parameters(paramLabel = "NUMBER", description = "The question's.") int number,
      @Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) -> workspace.books().requests().drop(whose.id(), reference, number)),
        this::print);
  }

  /** Who decided. */
  static final class DeciderOptions {
    @Option(names = "--by", required = true, description = "Name of who decided; not printed.")
    private String by = "";

    @Option(
        names = "--as",
        required = true,
        description = "Their post, such as Information governance officer; it is printed.")
    private String role = "";

    @Option(
        names = "--on",
        required = true,
        paramLabel = "DAY",
        description = "The day of the decision.")
    private LocalDate on = LocalDate.EPOCH;

    Opinion opinion() {
      return new Opinion(by, role, on);
    }
  }

  @Command(
      name = "give",
      description = "Record that a question is answered: the register's figures are given.",
      mixinStandardHelpOptions = true)
  int give(
      @Parameters(paramLabel = "REFERENCE", description = "The request's.") String reference,
      @Parameters(paramLabel = "NUMBER", description = "The question's.") int number,
      @Option(
              names = "--words",
              defaultValue = "",
              description = "What to say beside the figures; it is printed.")
          String said,
      @Mixin DeciderOptions decider,
      @Mixin BodyOption body) {
    return decide(body, reference, number, new ItemDecision.Given(said, decider.opinion()));
  }

  @Command(
      name = "hold-back",
      description = "Record that what a question asks for is kept back, and under which section.",
      mixinStandardHelpOptions = true)
  int holdBack(
      @Parameters(paramLabel = "REFERENCE", description = "The request's.") String reference,
      @Parameters(paramLabel = "NUMBER", description = "The question's.") int number,
      @Option(
              names = "--section",
              required = true,
              paramLabel = "ID",
              description = "foi-21, foi-22, foi-24, foi-31, foi-38, foi-40, foi-42 or foi-43.")
          String section,
      @Option(
              names = "--reason",
              required = true,
              description =
                  "The harm, to whom, and how giving it out would cause it; for foi-21 the address"
                      + " where it is. It is printed.")
          String reason,
      @Option(
              names = "--prejudice",
              paramLabel = "would|likely",
              defaultValue = "not-asked",
              converter = Prejudices.class,
              description = "Whether giving it out would do the harm, or would be likely to.")
          Prejudice prejudice,
      @Option(
              names = "--for-giving",
              defaultValue = "",
              description = "The public interest in giving it out; it is printed.")
          String forGiving,
      @Option(
              names = "--for-keeping",
              defaultValue = "",
              description =
                  "The public interest in keeping it back, and why it weighs more; it is printed.")
          String forKeeping,
      @Mixin DeciderOptions decider,
      @Mixin BodyOption body) {
    return decide(
        body,
        reference,
        number,
        new ItemDecision.HeldBack(
            section, prejudice, reason, forGiving, forKeeping, decider.opinion()));
  }

  @Command(
      name = "not-held",
      description = "Record that what a question asks for is not held.",
      mixinStandardHelpOptions = true)
  int notHeld(
      @Parameters(paramLabel = "REFERENCE", description = "The request's.") String reference,
      @Parameters(paramLabel = "NUMBER", description = "The question's.") int number,
      @Option(
              names = "--searched",
              required = true,
              description = "Where it was looked for; it is printed.")
          String searched,
      @Mixin DeciderOptions decider,
      @Mixin BodyOption body) {
    return decide(body, reference, number, new ItemDecision.NotHeld(searched, decider.opinion()));
  }

  @Command(
      name = "over-limit",
      description =
          "Record that finding it would take more than 18 hours, the limit of section 12.",
      mixinStandardHelpOptions = true)
  int overLimit(
      @Parameters(paramLabel = "REFERENCE", description = "The request's.") String reference,
      @Parameters(paramLabel = "NUMBER", description = "The question's.") int number,
      @Option(
              names = "--hours",
              required = true,
              description =
                  "Hours for seeing whether it is held, finding, fetching and taking it out; not"
                      + " for weighing or blacking out.")
          int hours,
      @Option(
              names = "--estimate",
              required = true,
              description = "How these hours come about; it is printed.")
          String estimate,
      @Option(
              names = "--fits",
              required = true,
              description = "What you could give within the limit; it is printed.")
          String fits,
      @Mixin DeciderOptions decider,
      @Mixin BodyOption body) {
    return decide(
        body,
        reference,
        number,
        new ItemDecision.OverLimit(hours, estimate, fits, decider.opinion()));
  }

  private int decide(BodyOption body, String reference, int number, ItemDecision decision) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) ->
                workspace.books().requests().decide(whose.id(), reference, number, decision)),
        this::print);
  }

  @Command(
      name = "answered",
      description = "Record the day that the answer went out.",
      mixinStandardHelpOptions = true)
  int answered(
      @Parameters(paramLabel = "REFERENCE", description = "The request's.") String reference,
      @Parameters(paramLabel = "DAY", description = "Such as 2026-10-30.") LocalDate day,
      @Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) ->
                workspace.books().requests().answered(whose.id(), reference, day)),
        this::print);
  }

  @Command(
      name = "remove",
      description = "Remove a request that was entered by mistake.",
      mixinStandardHelpOptions = true)
  int remove(
      @Parameters(paramLabel = "REFERENCE", description = "The request's.") String reference,
      @Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) -> workspace.books().requests().remove(whose.id(), reference)),
        this::print);
  }

  @Command(
      name = "regulator",
      description =
          "Show what answers call the regulator, or set it; the usual name again with \"\".",
      mixinStandardHelpOptions = true)
  int regulator(
      @Parameters(
              paramLabel = "NAME",
              arity = "0..1",
              description = "Such as Information Commission.")
          @Nullable String name,
      @Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) ->
                name == null
                    ? Outcome.done(workspace.books().requests().regulator().orElse(""))
                    : workspace.books().requests().nameRegulator(whose.id(), name)),
        now -> console.say(now.isEmpty() ? words.say("regulator.usual") : now));
  }

  private void print(List<InformationRequest> requests) {
    if (requests.isEmpty()) {
      console.say(words.say("none"));
    }
    requests.forEach(this::print);
  }

  private void print(InformationRequest request) {
    console.say(
        words.say(
            "row",
            request.reference(),
            request.received(),
            request.due(),
            request
                .answered()
                .map(day -> words.say("row.answered", day))
                .orElseGet(() -> words.say("row.open"))));
    for (var number = 0; number < request.items().size(); number++) {
      var item = request.items().get(number);
      console.say(words.say("item", number + 1, item.topic().id(), item.asked(), decision(item)));
    }
  }

  private String decision(RequestItem item) {
    var what =
        switch (item.decision()) {
          case ItemDecision.Open() -> words.say("open");
          case ItemDecision.Given _ -> words.say("given");
          case ItemDecision.HeldBack held -> words.say("held-back", held.provision());
          case ItemDecision.NotHeld _ -> words.say("not-held");
          case ItemDecision.OverLimit over -> words.say("over-limit", over.hours());
        };
    Optional<Opinion> by = item.decision().decidedBy();
    return by.map(one -> words.say("decided", what, one.by(), one.role(), one.on())).orElse(what);
  }

  /** A topic by its id. */
  static final class Topics implements ITypeConverter<RequestTopic> {
    @Override
    public RequestTopic convert(String id) {
      return RequestTopic.of(id)
          .orElseThrow(() -> new TypeConversionException("there is no topic " + id));
    }
  }

  /** How likely a harm is, by its id. */
  static final class Prejudices implements ITypeConverter<Prejudice> {
    @Override
    public Prejudice convert(String id) {
      return Prejudice.of(id)
          .orElseThrow(() -> new TypeConversionException("say would or likely, not " + id));
    }
  }
}
