package org.ringfence.cli.council;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.council.MoneyText;
import org.ringfence.assessment.council.TreatmentBook;
import org.ringfence.cli.part.BodyOption;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.written.Money;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what can be done about a risk, and sets what it costs. */
@Command(name = "treatment", mixinStandardHelpOptions = true)
public final class TreatmentCommand {
  private final CommandServices services;
  private final Console console;

  public TreatmentCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Command(name = "list", mixinStandardHelpOptions = true)
  int list(@Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) -> Outcome.done(workspace.books().treatments().costs(whose.id()))),
        costs -> costs.forEach(this::print));
  }

  @Command(name = "cost", mixinStandardHelpOptions = true)
  int cost(
      @Parameters(paramLabel = "TREATMENT") String treatment,
      @Option(names = "--installation", paramLabel = "AMOUNT") @Nullable String perInstallation,
      @Option(names = "--camera", paramLabel = "AMOUNT") @Nullable String perCamera,
      @Option(names = "--source", required = true) String source,
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
        .orElseGet(() -> CommandWords.refused("treatment.amount.unread", "", given));
  }

  @Command(name = "reset", mixinStandardHelpOptions = true)
  int reset(@Parameters(paramLabel = "TREATMENT") String treatment, @Mixin BodyOption body) {
    return console.finish(
        body.on(
            services,
            (workspace, whose) -> workspace.books().treatments().reset(whose.id(), treatment)),
        this::print);
  }

  private void print(TreatmentCost cost) {
    console.say(
        CommandWords.say(
            "treatment.line",
            "%-8s".formatted(cost.treatment()),
            services.wording().label("treatment", cost.treatment()),
            MoneyText.text(cost.perInstallation()),
            MoneyText.text(cost.perCamera()),
            cost.source()));
  }
}
