package fr.passerelle.sdk.amsn.internal;

/** Body of the box <i>salarié multi-employeurs</i>. */
record MultiEmployerFlag(boolean multiEmployer) {}
