package org.ringfence.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.Provision;
import org.ringfence.model.paper.EditionExtent;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SignOffState;

/** A public extract of a county's assessment, built by hand, and the rulings that go with it. */
public final class PublicExtracts {
  public static final FigurePrecision.Exact EXACT =
      new FigurePrecision.Exact(
          level(20, 16, 10, 25),
          level(20, 16, 9, 25),
          List.of(
              new FigurePrecision.RiskFigure("cyber", 20, 16, 6, 25),
              new FigurePrecision.RiskFigure("privacy", 9, 9, 6, 20)));
  public static final FigurePrecision.Banded BANDED =
      new FigurePrecision.Banded(
          new FigurePrecision.Levels("severe", "high"),
          new FigurePrecision.Levels("severe", "moderate"));

  private PublicExtracts() {}

  public static List<Ruling> rulings() {
    var opinion = Optional.of(new Opinion("M. Okafor", "Monitoring officer", Dossiers.DAY));
    return List.of(
        new Ruling(
            DetailKind.MODEL,
            "",
            true,
            "england-7",
            "Models tell which weaknesses to try.",
            opinion),
        new Ruling(
            DetailKind.PRICE,
            "",
            true,
            "england-3",
            "Prices would weaken the Council when it buys.",
            Optional.empty()),
        new Ruling(DetailKind.LOCATION, "", false, "", "", Optional.empty()),
        new Ruling(
            DetailKind.ANSWER,
            "accounts.passwords",
            true,
            "england-7",
            "It tells a weak point.",
            opinion));
  }

  public static Map<String, Provision> provisions() {
    return Map.of(
        "england-7",
        provision("england-7", "paragraph 7 of Part 1 of Schedule 12A to the Act of 1972"),
        "england-3",
        provision("england-3", "paragraph 3 of Part 1 of Schedule 12A to the Act of 1972"));
  }

  public static InstallationReportData extract(FigurePrecision figures, boolean signed) {
    var answers = new HashMap<String, Detail<InstallationReportData.ExtractAnswer>>();
    for (var question : Catalogues.method().questions()) {
      answers.put(question.id(), Detail.given(answer(List.of(), Basis.UNKNOWN)));
    }
    answers.put("web.monitoring", Detail.given(answer(List.of("disabled"), Basis.STATED)));
    answers.put("accounts.passwords", Detail.withheld(DetailKind.ANSWER));
    return new InstallationReportData(
        new EditionExtent.Published(Optional.empty()),
        "a-1",
        "i-1",
        new Organisation("o-1", "County Council"),
        "County Hall, Front desk",
        Detail.given("County Hall"),
        Detail.given("Front desk"),
        Detail.withheld(DetailKind.ADDRESS),
        Dossiers.DAY,
        1,
        Optional.of(Status.PROVISIONAL),
        figures,
        "Severe today; moderate if an inspection confirms what is said.",
        Optional.empty(),
        List.of(new InstallationReportData.MakerCount("hikvision", "Hikvision", Optional.of(56))),
        List.of(
            new InstallationReportData.ExtractDevice(
                "camera",
                Detail.given("LTS"),
                "Hikvision",
                Optional.of(56),
                Optional.empty(),
                Detail.withheld(DetailKind.PLACE),
                Detail.withheld(DetailKind.MODEL),
                Detail.withheld(DetailKind.SERIAL),
                Detail.given("V4.62"),
                Detail.given(""),
                Detail.withheld(DetailKind.PRICE),
                Detail.withheld(DetailKind.PRICE))),
        Optional.of(56),
        answers,
        List.of(),
        signed ? List.of("The air gap was inspected.") : List.of(),
        signed
            ? List.of(new SignOff("B. Director", "approver", "I accept.", Dossiers.DAY))
            : List.of(),
        signed ? SignOffState.SIGNED_OFF : SignOffState.DRAFT,
        signed ? "0123-4567-89AB-CDEF" : "",
        List.of(),
        signed ? 4 : 0,
        "{\"public\":1}",
        Dossiers.DAY);
  }

  private static InstallationReportData.ExtractAnswer answer(List<String> values, Basis basis) {
    return new InstallationReportData.ExtractAnswer(
        values,
        basis,
        Optional.of(Dossiers.DAY),
        Detail.withheld(DetailKind.PERSON),
        Detail.withheld(DetailKind.NOTE),
        Detail.withheld(DetailKind.NOTE));
  }

  private static Provision provision(String id, String name) {
    return new Provision(id, "england", name, "", true, "");
  }

  private static RiskLevel level(int inherent, int residual, int attainable, int worst) {
    var method = Catalogues.method();
    return new RiskLevel(
        inherent,
        residual,
        attainable,
        worst,
        new RiskLevel.Bands(
            method.band(inherent),
            method.band(residual),
            method.band(attainable),
            method.band(worst)),
        List.of("cyber"));
  }
}
