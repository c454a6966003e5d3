<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="External Audiences conformance of ${report.target}" tests="${cases?size?c}" failures="${cases?filter(case -> case.kind == "failure")?size?c}" errors="${cases?filter(case -> case.kind == "error")?size?c}" skipped="${cases?filter(case -> case.kind == "skipped")?size?c}" timestamp="${report.startedAt}" time="${(report.took.toMillis() / 1000)?string["0.000"]}">
<#list cases as case>
  <testcase classname="${case.area}" name="${case.name}"><#if case.kind == "system-out"><system-out>${case.text}</system-out><#elseif case.kind?has_content><${case.kind} message="${case.text}"/></#if></testcase>
</#list>
</testsuite>
