package fr.passerelle.sdk.sandbox.apidsn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * An AT/MP rate, as a CRM 34 carries it.
 *
 * @param section section of the establishment, 2 characters
 * @param ctn code of the CTN, 2 letters
 * @param riskCode 5 characters
 * @param isOffice whether the office indicator stands
 * @param rate percent
 * @param from first day
 * @param computed when it was computed
 */
public record ApiDsnRate(
    String section,
    String ctn,
    String riskCode,
    boolean isOffice,
    BigDecimal rate,
    LocalDate from,
    LocalDateTime computed) {}
