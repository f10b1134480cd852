package org.ringfence.cli.council;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.council.MoneyText;
import org.ringfence.assessment.council.TreatmentBook;
import org.ringfence.cli.part.BodyOption;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.Console;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.written.Money;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what can be done about a risk, and sets what it costs. */
@Command(
    name = "treatment",
    description = "Look after the options and what they cost.",
    mixinStandardHelpOptions = true)
public final class TreatmentCommand {
  private final CommandServices services;
  private final Console console;

  public TreatmentCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Command(
      name = "list",
      description = "List the options with what each costs.",
      mixinStandardHelpOptions = true)
  int list(@Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) -> Outcome.done(workspace.books().treatments().costs(whose.id()))),
        costs -> costs.forEach(this::print));
  }

  @Command(
      name = "cost",
      description = "Set what an option costs. An amount that is left out stays as it is.",
      mixinStandardHelpOptions = true)
  int cost(
      @Parameters(paramLabel = "TREATMENT", description = "Its id, as listed.") String treatment,
      @Option(
              names = "--installation",
              paramLabel = "AMOUNT",
              description = "Pounds for each installation, such as 4100 or 725.50.")
          @Nullable String perInstallation,
      @Option(
              names = "--camera",
              paramLabel = "AMOUNT",
              description = "Pounds for each camera, on top.")
          @Nullable String perCamera,
      @Option(
              names = "--source",
              required = true,
              description = "Where the figures come from, such as \"Quotation of 3 October 2026\".")
          String source,
      @Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) -> {
              var book = workspace.books().treatments();
              var before = before(book, whose.id(), treatment);
              return amount(perInstallation, before.perInstallation())
                  .then(
                      each ->
                          amount(perCamera, before.perCamera())
                              .then(
                                  camera ->
                                      book.set(
                                          whose.id(),
                                          new TreatmentCost(
                                              treatment, each, camera, source, true))));
            }),
        this::print);
  }

  private static TreatmentCost before(TreatmentBook book, String body, String treatment) {
    List<TreatmentCost> costs = book.costs(body);
    return costs.stream()
        .filter(cost -> cost.treatment().equals(treatment))
        .findFirst()
        .orElseGet(() -> new TreatmentCost(treatment, Money.NONE, Money.NONE, "", false));
  }

  private static Outcome<Money> amount(@Nullable String given, Money before) {
    if (given == null) {
      return Outcome.done(before);
    }
    return MoneyText.read(given)
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    "“%s” is no amount in pounds.".formatted(given),
                    "",
                    "Write it like 4100 or 725.50. Nothing was changed."));
  }

  @Command(
      name = "reset",
      description = "Go back to the program's own planning assumption.",
      mixinStandardHelpOptions = true)
  int reset(
      @Parameters(paramLabel = "TREATMENT", description = "Its id, as listed.") String treatment,
      @Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) -> workspace.books().treatments().reset(whose.id(), treatment)),
        this::print);
  }

  private void print(TreatmentCost cost) {
    console.say(
        "%-8s  %s: %s for each installation, %s for each camera (%s)"
            .formatted(
                cost.treatment(),
                services.wording().label("treatment", cost.treatment()),
                MoneyText.text(cost.perInstallation()),
                MoneyText.text(cost.perCamera()),
                cost.source()));
  }
}
