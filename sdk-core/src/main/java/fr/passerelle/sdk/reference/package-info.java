/**
 * Public reference lists with their labels: communes, departments, activities (NAF), occupations
 * (PCS-ESE), countries. Each is loaded at its first use, stays as long as the application, and
 * finds a code in constant time. {@link fr.passerelle.sdk.reference.ReferenceList} says where each
 * comes from, under which licence and of which year it is.
 *
 * <p>Lists are dated, so that a code which is absent is a doubt and not an error; the rules of the
 * identifiers themselves stand one floor below and need nothing from here. Two lists are not here
 * because none could be had under a licence that allows it: the collective agreements (IDCC), which
 * the labour ministry keeps, and the NAF 2025, which replaces the NAF rév. 2 on 2027-01-01. An
 * application that holds them looks them up itself, by {@link fr.passerelle.sdk.identifier.Idcc}
 * and {@link fr.passerelle.sdk.identifier.Naf}. Rules of law and operators' own tables do not come
 * in here.
 */
@NullMarked
package fr.passerelle.sdk.reference;

import org.jspecify.annotations.NullMarked;
