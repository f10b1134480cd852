package org.ringfence.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.model.dossier.Advice;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.Consequence;
import org.ringfence.model.evaluation.ControlEffect;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.Likelihood;
import org.ringfence.model.evaluation.MakerFinding;
import org.ringfence.model.evaluation.MakerRemark;
import org.ringfence.model.evaluation.NamedMaker;
import org.ringfence.model.evaluation.NextCheck;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.evaluation.RiskResult;
import org.ringfence.model.evaluation.RiskScore;
import org.ringfence.model.evaluation.RuleEffect;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.evaluation.StepEffect;
import org.ringfence.model.evaluation.ViewOfRisk;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.AnswerPlace;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Contract;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Installation;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.installation.Site;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Contradiction;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.Question;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.LogHead;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SignedState;

/**
 * A county's position as it was stated, built by hand, and what signing or hostile texts change.
 */
public final class Dossiers {
  public static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  public static final String SENTENCE =
      "Severe today; moderate if a technician confirms that the recorder stands alone, that web"
          + " monitoring is off and that no other way out exists.";

  private static final Site SITE = new Site("s-1", "County Hall", "County Road, Maidstone", "");
  private static final Map<String, Answer> STATED = stated();

  private Dossiers() {}

  /** Nine stated answers, all else unknown, two kinds of equipment, a contradiction, unsigned. */
  public static Dossier county() {
    return dossier("a-1", "Front desk and car park", "County Council", STATED, List.of());
  }

  public static Dossier signed() {
    return dossier(
        "a-1",
        "Front desk and car park",
        "County Council",
        STATED,
        List.of(
            new SignOff("A. Site Manager", "assessor", "I have recorded these answers.", DAY),
            new SignOff("B. Director", "approver", "I accept the residual risk shown.", DAY)));
  }

  /** The county, signed with keys on record, its sign-off stale, with changes and attachments. */
  public static Dossier recorded() {
    return recorded("a-1", "Front desk and car park");
  }

  public static Dossier recorded(String id, String installation) {
    var plain = dossier(id, installation, "County Council", STATED, List.of());
    var signatures =
        List.of(
            new SignOff(
                "A. Site Manager",
                "assessor",
                "I have recorded these answers.",
                "",
                DAY,
                new Identity(IdentityBasis.TYPED, "p-1", "a1".repeat(32))),
            new SignOff(
                "B. Director",
                "approver",
                "I accept the residual risk shown.",
                "The building closes in 2028.",
                DAY,
                new Identity(IdentityBasis.VOUCHED, "p-2", "b2".repeat(32))));
    var signed =
        new SignedState(
            signatures,
            "0123456789abcdef".repeat(4),
            Optional.of(new LogHead("4f6d2c1e-0000-4000-8000-000000000001", 27, "c3".repeat(32))),
            "{\"record\":\"" + id + " “Ωμέγα”\",\"revision\":2}",
            List.of("Its review date, 1 October 2026, has passed."));
    return new Dossier(
        plain.entry(),
        plain.assessment(),
        plain.places(),
        plain.devices(),
        plain.risk(),
        plain.sentence(),
        plain.cautions(),
        plain.reasons(),
        plain.advice(),
        signed,
        List.of("The air gap, stated in 2025, was inspected on 1 October 2026."),
        Map.of(
            "recorder.isolation",
            List.of(new Attachment("d4".repeat(32), "rack from behind.jpg", "image/jpeg", 81_234))),
        DAY);
  }

  /** The county with this text wherever a person can type one. */
  public static Dossier saying(String text) {
    var answers = new LinkedHashMap<>(STATED);
    answers.put(
        "exit.plan",
        new Answer(List.of("intention"), Basis.STATED, text, Optional.of(DAY), text, text));
    return dossier("a-1", text, text, answers, List.of(new SignOff(text, "approver", text, DAY)));
  }

  public static Dossier numbered(int number) {
    return dossier("a-" + number, "Installation " + number, "County Council", STATED, List.of());
  }

  private static Dossier dossier(
      String id,
      String installation,
      String organisation,
      Map<String, Answer> answers,
      List<SignOff> signatures) {
    var devices = devices();
    var assessment =
        new Assessment(
            id,
            DAY,
            SITE,
            new Installation(installation),
            new Equipment.Devices(devices.stream().map(DeviceFinding::device).toList()),
            answers,
            Map.of("X5", new Reconciliation("C. Officer", DAY, "The line was taken out in June.")));
    var entry =
        new RegisterEntry(
            id,
            new Organisation("o-1", organisation),
            SITE,
            Optional.of(new Contract("c-1", "CCTV maintenance 2024 to 2027")),
            "i-1",
            installation,
            DAY,
            !signatures.isEmpty());
    var place = new AnswerPlace(Scope.SITE, SITE.id());
    return new Dossier(
        entry,
        assessment,
        Map.of(
            "site.sensitivity",
            new PlacedAnswer(place, "site.sensitivity", assessment.answer("site.sensitivity"), ""),
            "exit.plan",
            new PlacedAnswer(
                place,
                "exit.plan",
                assessment.answer("exit.plan"),
                "this building closes in 2028")),
        devices,
        risk(answers),
        SENTENCE,
        List.of(
            "Provisional: 21 questions that have to be asked are not known.",
            "Nobody has inspected what is said."),
        List.of(
            "The maker is on the list of known-exploited weaknesses of 7 August 2026.",
            "The recorder is only said to be air-gapped, so that it earns a quarter of its weight.",
            "The firmware is not known and is counted as out of date."),
        List.of(
            advice("recorder.isolation", 12, true),
            advice("web.monitoring", 12, true),
            advice("other.exits", 9, true),
            advice("maker.cloud", 9, false)),
        new SignedState(signatures, "", Optional.empty(), "", List.of()),
        List.of(),
        Map.of(),
        DAY);
  }

  private static Map<String, Answer> stated() {
    var answers = new LinkedHashMap<String, Answer>();
    var values =
        Map.of(
            "site.sensitivity", "civic",
            "installation.status", "in-use",
            "recorder.connection", "nothing-outside",
            "recorder.isolation", "air-gap",
            "web.monitoring", "disabled",
            "internet.reachable", "no",
            "purchase.decision", "verbal",
            "exit.plan", "intention",
            "purchase.position", "legacy");
    for (var question : values.keySet().stream().sorted().toList()) {
      answers.put(
          question,
          new Answer(
              List.of(values.get(question)),
              Basis.STATED,
              "County Council (public statement)",
              Optional.of(LocalDate.of(2026, 10, 1)),
              "press office file 12/2026",
              "On record: the statement says that the recorder is not networked outside the"
                  + " building. No drawing or test of it was found."));
    }
    answers.computeIfPresent("web.monitoring", (id, answer) -> answer.withBasis(Basis.INSPECTED));
    answers.put("maintainer.access", Answer.stated("remote-on-request"));
    return answers;
  }

  private static List<DeviceFinding> devices() {
    var maker =
        new Maker(
            "hikvision", "Hikvision", "China", "", "A", "official", "", "", "", "", "list", "high");
    return List.of(
        new DeviceFinding(
            device(Device.Kind.RECORDER, "Hikvision", 0),
            finding(
                new NamedMaker(
                    MakerFinding.By.LABEL,
                    "Hikvision",
                    Optional.of(maker),
                    Optional.of(maker),
                    true))),
        new DeviceFinding(
            device(Device.Kind.CAMERA, "LTS", 56),
            finding(
                new NamedMaker(
                    MakerFinding.By.REBADGE, "LTS", Optional.empty(), Optional.of(maker), true),
                new MakerRemark.SoldAs("LTS", maker))),
        new DeviceFinding(
            new Device(
                Device.Kind.CAMERA, "", "", "", "", "", Optional.empty(), Optional.empty(), "", ""),
            MakerFinding.NOBODY));
  }

  private static MakerFinding finding(NamedMaker named, MakerRemark... remarks) {
    return new MakerFinding(List.of(named), List.of(), List.of(remarks), "");
  }

  private static Device device(Device.Kind kind, String label, int count) {
    return new Device(
        kind,
        label,
        "",
        "44:19:B6:00:00:01",
        "DS-2CD",
        "5.4",
        Optional.of(LocalDate.of(2017, 3, 1)),
        Optional.of(count),
        "2016",
        "1234.50");
  }

  private static Advice advice(String question, int after, boolean decisive) {
    var text = Catalogues.wording().question(question);
    return new Advice(
        new NextCheck(question, after, decisive), text.title(), text.proof(), "technician");
  }

  private static AssessedRisk risk(Map<String, Answer> answers) {
    var level =
        new RiskLevel(
            20,
            16,
            9,
            25,
            new RiskLevel.Bands("severe", "severe", "moderate", "severe"),
            List.of("cyber"));
    return new AssessedRisk(
        "2026.1",
        Status.PROVISIONAL,
        14,
        new RiskLevel(
            20,
            16,
            10,
            25,
            new RiskLevel.Bands("severe", "severe", "high", "severe"),
            List.of("cyber")),
        level,
        List.of(
            cyber(),
            other("supply", 5, 3, 9),
            other("privacy", 3, 3, 6),
            other("ethics", 5, 3, 10)),
        List.of(
            new Contradiction(
                "X5", List.of("recorder.isolation", "maintainer.access"), List.of(), true),
            new Contradiction(
                "X1",
                List.of("recorder.isolation", "web.monitoring"),
                List.of("recorder.isolation"),
                false)),
        List.of("site.restricted-tenant"),
        new Facts(
            Map.of(
                "maker.class", Value.word("A"),
                "maker.kev", Value.word("yes"),
                "maker.ethics", Value.word("official"))),
        held(answers),
        List.of(),
        "RF1;2026.1;maker.class=A;maker.kev=yes;maker.ethics=official;" + "s.a1.i2.".repeat(40));
  }

  private static List<HeldAnswer> held(Map<String, Answer> answers) {
    var held = new ArrayList<HeldAnswer>();
    for (var question : Catalogues.method().questions()) {
      var given = answers.getOrDefault(question.id(), Answer.UNKNOWN);
      held.add(held(question, given));
    }
    return held;
  }

  private static HeldAnswer held(Question question, Answer given) {
    var aged = given.basis() == Basis.INSPECTED;
    return new HeldAnswer(
        question.id(),
        given,
        given.values(),
        aged ? Basis.DOCUMENTED : given.basis(),
        given.values().isEmpty()
            ? HeldAnswer.Reason.NO_VALUE
            : aged ? HeldAnswer.Reason.AGED : HeldAnswer.Reason.AS_GIVEN,
        List.of());
  }

  private static RiskResult cyber() {
    var controls =
        List.of(
            control("recorder.isolation", "air-gap", Basis.STATED, 24, 1, 6),
            control("web.monitoring", "disabled", Basis.DOCUMENTED, 8, 2, 4),
            unknown("maker.cloud", "enabled", 4),
            unknown("accounts.passwords", "default", 4),
            unknown("recorder.locked", "no", 4),
            unknown("media.control", "none", 4),
            unknown("traffic.reviewed", "no", 2),
            unknown("logs.reviewed", "no", 2));
    var steps =
        List.of(
            step(StepEffect.Part.LIKELIHOOD, StepEffect.Action.START, 3, 0, 3, "", ""),
            step(StepEffect.Part.LIKELIHOOD, StepEffect.Action.ADD, 1, 3, 4, "maker.kev", "yes"),
            step(
                StepEffect.Part.LIKELIHOOD,
                StepEffect.Action.ADD,
                1,
                4,
                5,
                "firmware.current",
                "outdated"),
            step(StepEffect.Part.CONSEQUENCE, StepEffect.Action.START, 1, 0, 1, "", ""),
            step(
                StepEffect.Part.CONSEQUENCE,
                StepEffect.Action.RAISE,
                3,
                1,
                3,
                "site.sensitivity",
                "civic"),
            step(
                StepEffect.Part.CONSEQUENCE,
                StepEffect.Action.ADD,
                1,
                3,
                4,
                "recorder.connection",
                "unknown"),
            step(StepEffect.Part.FLOOR, StepEffect.Action.START, 2, 0, 2, "", ""));
    var residual = view(4, 4, 16, 5, 2, 10, steps, controls, List.of());
    return new RiskResult(
        "cyber",
        score(5, 4, 20),
        residual,
        view(2, 3, 6, 5, 2, 36, steps, controls, List.of()),
        view(
            5,
            4,
            25,
            5,
            2,
            0,
            steps,
            controls,
            List.of(new RuleEffect("R2k", 25, true, List.of()))));
  }

  private static RiskResult other(String risk, int likelihood, int consequence, int attainable) {
    var steps =
        List.of(
            step(StepEffect.Part.LIKELIHOOD, StepEffect.Action.START, likelihood, 0, 1, "", ""),
            step(
                StepEffect.Part.LIKELIHOOD,
                StepEffect.Action.RAISE,
                likelihood,
                1,
                likelihood,
                "maker.class",
                "A"),
            step(StepEffect.Part.CONSEQUENCE, StepEffect.Action.START, consequence, 0, 3, "", ""),
            step(StepEffect.Part.FLOOR, StepEffect.Action.START, 1, 0, 1, "", ""));
    var controls =
        List.of(
            control("exit.plan", "intention", Basis.STATED, 2, 1, 0),
            unknown("contract.clauses", "no", 4));
    var today = likelihood * consequence;
    var view = view(likelihood, consequence, today, likelihood, 1, 0, steps, controls, rule());
    return new RiskResult(
        risk,
        score(likelihood, consequence, today),
        view,
        view.withScore(attainable),
        view(
            likelihood,
            consequence,
            Math.max(today, 20),
            likelihood,
            1,
            0,
            steps,
            controls,
            rule()));
  }

  private static List<RuleEffect> rule() {
    return List.of(new RuleEffect("R4", 5, false, List.of()));
  }

  private static ViewOfRisk view(
      int likelihood,
      int consequence,
      int score,
      int before,
      int floor,
      int eighths,
      List<StepEffect> steps,
      List<ControlEffect> controls,
      List<RuleEffect> rules) {
    return new ViewOfRisk(
        score(likelihood, consequence, score),
        new Likelihood(before),
        new Likelihood(floor),
        eighths,
        steps,
        controls,
        rules);
  }

  private static RiskScore score(int likelihood, int consequence, int score) {
    return new RiskScore(new Likelihood(likelihood), new Consequence(consequence), score);
  }

  private static ControlEffect control(
      String question, String value, Basis basis, int weight, int share, int eighths) {
    var proof =
        question.equals("recorder.isolation")
            ? ControlEffect.Proof.LIMITED
            : ControlEffect.Proof.NOT_NEEDED;
    return new ControlEffect(
        question, List.of(value), basis, weight, share, eighths, Math.max(weight, 8), proof);
  }

  private static ControlEffect unknown(String question, String value, int fullWeight) {
    return new ControlEffect(
        question,
        List.of(value),
        Basis.UNKNOWN,
        0,
        0,
        0,
        fullWeight,
        ControlEffect.Proof.NOT_NEEDED);
  }

  private static StepEffect step(
      StepEffect.Part part,
      StepEffect.Action action,
      int amount,
      int before,
      int after,
      String subject,
      String value) {
    var seen =
        subject.isEmpty()
            ? List.<StepEffect.Seen>of()
            : List.of(new StepEffect.Seen(subject, value, List.of(value), true));
    return new StepEffect(part, action, amount, seen, true, before, after);
  }
}
