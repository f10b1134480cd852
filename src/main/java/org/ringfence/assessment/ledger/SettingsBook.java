package org.ringfence.assessment.ledger;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.Appetite;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.SigningSettings;
import org.ringfence.register.Register;
import org.ringfence.signing.TrustFile;

/** Keeps a register's own rules for signing; each change of them is in the log. */
public final class SettingsBook {
  private static final String TRUST = "rule.trust";
  public static final String ADOPTED = "trust-adopted";
  private static final String BETWEEN = " ";
  private static final int HIGHEST = 25;
  private static final int LONGEST = 60;
  private static final String MEND = TEXTS.say("setting.mend");
  private static final SigningSettings USUAL = SigningSettings.USUAL;

  private static final StoredValue<Integer> APPETITE =
      StoredValue.number(
          "rule.appetite", TEXTS.say("setting.appetite.title"), 0, HIGHEST, USUAL.appetite());
  private static final StoredValue<Boolean> INSPECTOR =
      StoredValue.yesOrNo(
          "rule.inspector-may-approve",
          TEXTS.say("setting.inspector.title"),
          USUAL.inspectorMayApprove());
  private static final StoredValue<Boolean> ASSESSOR =
      StoredValue.yesOrNo(
          "rule.assessor-may-approve",
          TEXTS.say("setting.assessor.title"),
          USUAL.assessorMayApprove());
  private static final StoredValue<IdentityBasis> IDENTITY =
      new StoredValue<>(
          "rule.approver-at-least",
          TEXTS.say("setting.identity.title"),
          IdentityBasis::of,
          USUAL.approverAtLeast());
  private static final StoredValue<Integer> REVIEW =
      StoredValue.number(
          "rule.review-months",
          TEXTS.say("setting.review.title"),
          1,
          LONGEST,
          USUAL.reviewMonths());
  private static final StoredValue<List<String>> ROLES =
      new StoredValue<>(
          "rule.roles", TEXTS.say("setting.roles.title"), SettingsBook::roles, USUAL.roles());

  private final Register register;
  private final AuditLog chronicle;

  public SettingsBook(Register register, AuditLog chronicle) {
    this.register = register;
    this.chronicle = chronicle;
  }

  public SigningSettings signing() {
    return signing(register);
  }

  /** By what rules people sign in a register. */
  public static SigningSettings signing(Register register) {
    return new SigningSettings(
        APPETITE.in(register),
        INSPECTOR.in(register),
        ASSESSOR.in(register),
        IDENTITY.in(register),
        REVIEW.in(register),
        ROLES.in(register));
  }

  /** The highest score that is accepted without a reason, and whether anybody has set it. */
  public Appetite appetite() {
    return register.setting(APPETITE.name()).isPresent()
        ? new Appetite(APPETITE.in(register), true)
        : Appetite.PROPOSED;
  }

  private static Optional<List<String>> roles(String text) {
    return Optional.of(List.of(text.split(BETWEEN, -1))).filter(SigningSettings.ROLES::containsAll);
  }

  /** Which of the rules that this register keeps can't be read, and what counts instead. */
  public List<Problem> problems() {
    var rules =
        Stream.of(
            APPETITE.problem(register, TEXTS.say("setting.counts", APPETITE.usual()), MEND),
            INSPECTOR.problem(register, TEXTS.say("setting.may-not"), MEND),
            ASSESSOR.problem(register, TEXTS.say("setting.may-not"), MEND),
            IDENTITY.problem(register, TEXTS.say("setting.identity.usual"), MEND),
            REVIEW.problem(register, TEXTS.say("setting.review.usual", REVIEW.usual()), MEND),
            ROLES.problem(register, TEXTS.say("setting.roles.usual"), MEND));
    return Stream.concat(rules, Stream.of(trustProblem())).flatMap(Optional::stream).toList();
  }

  private Optional<Problem> trustProblem() {
    return register.setting(TRUST).isPresent() && trust().isEmpty()
        ? Optional.of(TEXTS.problem("setting.trust", register.file().toString()))
        : Optional.empty();
  }

  public Outcome<SigningSettings> set(SigningSettings to) {
    if (to.appetite() < 0 || to.appetite() > HIGHEST) {
      return TEXTS.refused("setting.appetite", "");
    }
    if (to.reviewMonths() < 1 || to.reviewMonths() > LONGEST) {
      return TEXTS.refused("setting.review", "");
    }
    register.inOneTransaction(
        () -> {
          register.saveSetting(APPETITE.name(), Integer.toString(to.appetite()));
          register.saveSetting(INSPECTOR.name(), Boolean.toString(to.inspectorMayApprove()));
          register.saveSetting(ASSESSOR.name(), Boolean.toString(to.assessorMayApprove()));
          register.saveSetting(IDENTITY.name(), to.approverAtLeast().id());
          register.saveSetting(REVIEW.name(), Integer.toString(to.reviewMonths()));
          register.saveSetting(ROLES.name(), String.join(BETWEEN, to.roles()));
          chronicle.add("rules-changed", "", Optional.empty(), detail(to));
          return to;
        });
    return Outcome.done(to);
  }

  private static String detail(SigningSettings to) {
    return ("{\"appetite\":%d,\"inspector\":%b,\"assessor\":%b,\"approver\":\"%s\",\"review\":%d,"
            + "\"roles\":\"%s\"}")
        .formatted(
            to.appetite(),
            to.inspectorMayApprove(),
            to.assessorMayApprove(),
            to.approverAtLeast().id(),
            to.reviewMonths(),
            String.join(BETWEEN, to.roles()));
  }

  /** The council's trust file, if the register has one. */
  public Optional<TrustFile> trust() {
    return trust(register);
  }

  /** The council's trust file that a register goes by, if it has one. */
  public static Optional<TrustFile> trust(Register register) {
    return register
        .setting(TRUST)
        .flatMap(
            text ->
                switch (TrustFile.read(TEXTS.say("called.trust-file"), text)) {
                  case Outcome.Done<TrustFile>(var trust) -> Optional.of(trust);
                  case Outcome.Refused<TrustFile> refused -> Optional.empty();
                });
  }

  /** Lets the register go by a trust file, as {@link TrustAdoption} allows it. */
  public Outcome<TrustFile> adopt(TrustFile trust, String text, TrustAdoption adoption) {
    return adoption
        .problem()
        .<Outcome<TrustFile>>map(problem -> new Outcome.Refused<>(List.of(problem)))
        .orElseGet(() -> Outcome.done(adoption.isSame() ? trust : kept(trust, text, adoption)));
  }

  private TrustFile kept(TrustFile trust, String text, TrustAdoption adoption) {
    return register.inOneTransaction(
        () -> {
          register.saveSetting(TRUST, text);
          chronicle.add(ADOPTED, "", Optional.empty(), adoption.logged());
          return trust;
        });
  }

  /** The highest number of a trust file of this council's key that the register ever went by. */
  public int highest(TrustFile trust) {
    return register.log().entries().stream()
        .filter(entry -> entry.kind().equals(ADOPTED))
        .mapToInt(entry -> TrustAdoption.number(entry.detail(), trust))
        .max()
        .orElse(0);
  }
}
