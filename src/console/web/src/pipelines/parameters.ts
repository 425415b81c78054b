// What is typed into the form of an execution: checked by the parameters' types, sent only where it differs from the default.
import type { Input } from "../lib/api";
import type { Parameter } from "./definition";

export type Values = Record<string, string>;
export const initialValues = (parameters: Parameter[]): Values => Object.fromEntries(parameters.map((p) => [p.name, p.initial ?? p.choices[0] ?? ""]));

export function valueError(of: Parameter, value: string): string | undefined {
    if (value === "") return of.initial === undefined ? of.type === "String" ? undefined : "It has no default: a value is needed." : undefined;
    if (of.type === "Integer" && !/^[+-]?\d+$/.test(value.trim())) return "A whole number.";
    if (of.type === "Float" && !(value.trim() !== "" && Number.isFinite(Number(value)))) return "A number.";
    if (of.type === "Boolean" && !/^(true|false)$/i.test(value.trim())) return "true or false.";
    if (of.choices.length > 0 && !of.choices.includes(value)) return `One of ${of.choices.join(", ")}.`;
    if (value.length > 1024) return "At most 1,024 characters.";
    return undefined;
}

export function given(parameters: Parameter[], values: Values): { Name: string; Value: string }[] {
    return parameters.flatMap((p) => {
        const value = values[p.name] ?? "";
        return value === (p.initial ?? "") ? (p.initial === undefined && value !== "" ? [{ Name: p.name, Value: value }] : []) : value === "" && p.type !== "String" ? [] : [{ Name: p.name, Value: p.type === "String" ? value : value.trim() }];
    });
}

export function startInput(pipeline: string, parameters: Parameter[], values: Values, name: string, description: string, parallel: number | undefined): Input {
    const all = given(parameters, values);
    return { PipelineName: pipeline, ...(name && { PipelineExecutionDisplayName: name }), ...(description && { PipelineExecutionDescription: description }), ...(all.length > 0 && { PipelineParameters: all }),
        ...(parallel !== undefined && { ParallelismConfiguration: { MaxParallelExecutionSteps: parallel } }) };
}

export function nameError(name: string): string | undefined {
    return name === "" || /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}$/.test(name) ? undefined : "Letters, digits and dashes, at most 82; begins and ends with a letter or a digit.";
}
