package org.faktenspur.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;
import jakarta.ws.rs.NameBinding;

/**
 * Marks what is the same for every reader until the newsroom publishes something: it is made once and kept
 * ({@link PublicCache}). Whoever is signed in gets it made anew.
 */
@NameBinding
@InterceptorBinding
@ReadAgain
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.TYPE, ElementType.METHOD })
public @interface ForReaders {
}
