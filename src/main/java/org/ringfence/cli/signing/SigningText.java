package org.ringfence.cli.signing;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.assessment.signoff.SigningCheck;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.Console;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;

/** Says what a signature would be refused for, and what it states, before a passphrase is typed. */
final class SigningText {
  private static final String NOTHING = " Nothing was signed.";

  private final CommandServices services;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final Console console;

  SigningText(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  /** What whoever signs says, in the words that were looked through; refused where it would be. */
  Outcome<Signatory> ready(SigningCheck check, Signatory who) {
    check.notes().forEach(console::say);
    var problems = new ArrayList<>(check.refused());
    problems.addAll(needed(check));
    if (!problems.isEmpty()) {
      return new Outcome.Refused<>(problems);
    }
    return Outcome.done(who.saying(check.statement()));
  }

  /** What is stated by signing, said before the passphrase is asked for. */
  void confirm(Signatory who) {
    console.say("You sign as: " + services.wording().label("role", who.role()));
    console.say("You confirm: “" + who.statement() + "”");
    if (!who.reason().isBlank()) {
      console.say("Reason for accepting the risk: " + who.reason().strip());
    }
    who.reviewOn()
        .ifPresent(day -> console.say("The risk is looked at again by " + DAY.format(day) + "."));
    console.out().flush();
  }

  /** Each check, and who has still to sign. */
  void show(List<SigningCheck> checks) {
    checks.forEach(this::show);
    checks.stream().map(SigningCheck::missing).distinct().forEach(console::say);
  }

  private void show(SigningCheck check) {
    console.say(services.wording().label("role", check.role()) + verdict(check));
    check.refused().forEach(problem -> console.say("  - " + problem.message()));
    needed(check).forEach(problem -> console.say("  - " + problem.message()));
    check.notes().forEach(note -> console.say("  " + note));
    console.say("  It says: “" + check.statement() + "”");
  }

  private static String verdict(SigningCheck check) {
    if (!check.isFree()) {
      return ": would be refused.";
    }
    return needed(check).isEmpty() ? ": can be signed." : ": can be signed once this is given:";
  }

  private static List<Problem> needed(SigningCheck check) {
    var needed = new ArrayList<Problem>();
    check.reason().ifPresent(one -> needed.add(by(one.what(), "Give it with --reason.")));
    check
        .review()
        .ifPresent(
            one ->
                needed.add(
                    by(
                        one.what(),
                        "Give it with --review-on, up to %s."
                            .formatted(check.lastReview().map(Object::toString).orElse("")))));
    return needed;
  }

  private static Problem by(String what, String mend) {
    return new Problem(what, "", mend + NOTHING);
  }
}
