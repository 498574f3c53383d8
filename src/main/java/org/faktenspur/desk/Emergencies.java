package org.faktenspur.desk;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.faktenspur.claim.FactCheck;

/** What was published in an emergency and still waits for its review. */
@Named("emergencies")
@RequestScoped
public class Emergencies {

    /** The most urgent first. */
    public List<FactCheck> getOpen() {
        return FactCheck.unreviewed();
    }
}
