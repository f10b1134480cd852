package org.ringfence.assessment;

import java.util.List;
import java.util.Optional;
import org.ringfence.model.IdentityBasis;
import org.ringfence.model.Outcome;
import org.ringfence.model.SigningSettings;
import org.ringfence.register.Register;
import org.ringfence.signing.TrustFile;

/** Keeps a register's own rules for signing; each change of them is in the log. */
final class SettingsBook {
  private static final String APPETITE = "rule.appetite";
  private static final String INSPECTOR = "rule.inspector-may-approve";
  private static final String ASSESSOR = "rule.assessor-may-approve";
  private static final String IDENTITY = "rule.approver-at-least";
  private static final String REVIEW = "rule.review-months";
  private static final String ROLES = "rule.roles";
  private static final String TRUST = "rule.trust";
  private static final String BETWEEN = " ";
  private static final int HIGHEST = 25;
  private static final int LONGEST = 60;

  private final Register register;
  private final Chronicle chronicle;

  SettingsBook(Register register, Chronicle chronicle) {
    this.register = register;
    this.chronicle = chronicle;
  }

  SigningSettings signing() {
    var usual = SigningSettings.USUAL;
    return new SigningSettings(
        register.setting(APPETITE).map(Integer::parseInt).orElse(usual.appetite()),
        register.setting(INSPECTOR).map(Boolean::valueOf).orElse(usual.inspectorMayApprove()),
        register.setting(ASSESSOR).map(Boolean::valueOf).orElse(usual.assessorMayApprove()),
        register.setting(IDENTITY).flatMap(IdentityBasis::of).orElse(usual.approverAtLeast()),
        register.setting(REVIEW).map(Integer::parseInt).orElse(usual.reviewMonths()),
        register
            .setting(ROLES)
            .map(roles -> List.of(roles.split(BETWEEN, -1)))
            .orElse(usual.roles()));
  }

  Outcome<SigningSettings> set(SigningSettings to) {
    if (to.appetite() < 0 || to.appetite() > HIGHEST) {
      return Outcome.refused(
          "The appetite is not a score from 0 to 25.", "", "Choose one. Nothing was changed.");
    }
    if (to.reviewMonths() < 1 || to.reviewMonths() > LONGEST) {
      return Outcome.refused(
          "The review period is not from 1 to 60 months.", "", "Choose one. Nothing was changed.");
    }
    register.inOneTransaction(
        () -> {
          register.saveSetting(APPETITE, Integer.toString(to.appetite()));
          register.saveSetting(INSPECTOR, Boolean.toString(to.inspectorMayApprove()));
          register.saveSetting(ASSESSOR, Boolean.toString(to.assessorMayApprove()));
          register.saveSetting(IDENTITY, to.approverAtLeast().id());
          register.saveSetting(REVIEW, Integer.toString(to.reviewMonths()));
          register.saveSetting(ROLES, String.join(BETWEEN, to.roles()));
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
  Optional<TrustFile> trust() {
    return register
        .setting(TRUST)
        .flatMap(
            text ->
                switch (TrustFile.read("the register's trust file", text)) {
                  case Outcome.Done<TrustFile>(var trust) -> Optional.of(trust);
                  case Outcome.Refused<TrustFile> refused -> Optional.empty();
                });
  }

  /** Takes a trust file over; refused where it is older than the one that is there. */
  Outcome<TrustFile> adopt(String name, String text) {
    return TrustFile.read(name, text).then(trust -> adopt(name, text, trust));
  }

  private Outcome<TrustFile> adopt(String name, String text, TrustFile trust) {
    var newer =
        trust()
            .filter(
                known ->
                    known.publicKey().equals(trust.publicKey()) && known.number() > trust.number());
    if (newer.isPresent()) {
      return Outcome.refused(
          "The register has a newer trust file, of " + newer.get().issued() + ".",
          name,
          "Ask for the newest. Nothing was changed.");
    }
    register.inOneTransaction(
        () -> {
          register.saveSetting(TRUST, text);
          chronicle.add(
              "trust-adopted",
              "",
              Optional.empty(),
              "{\"issuer\":\"%s\",\"number\":%d}".formatted(trust.issuer(), trust.number()));
          return trust;
        });
    return Outcome.done(trust);
  }
}
