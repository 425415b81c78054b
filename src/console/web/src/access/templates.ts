// Policies to begin with: what people of an ML team need, narrow, with a bucket and a role to fill in.
const policy = (...statements: unknown[]) => JSON.stringify({ Version: "2012-10-17", Statement: statements }, null, 4);
const allow = (Sid: string, Action: string[], Resource: string | string[], more: object = {}) => ({ Sid, Effect: "Allow", Action, Resource, ...more });

export const templates: [string, string][] = [
    ["A training job's role", policy(
        allow("ReadData", ["s3:GetObject", "s3:ListBucket"], ["arn:aws:s3:::BUCKET", "arn:aws:s3:::BUCKET/data/*"]),
        allow("WriteModels", ["s3:PutObject", "s3:AbortMultipartUpload"], "arn:aws:s3:::BUCKET/models/*"),
        allow("Tell", ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents", "cloudwatch:PutMetricData"], "*"))],
    ["A data scientist", policy(
        allow("Experiments", ["sagemaker:Describe*", "sagemaker:List*", "sagemaker:Search", "sagemaker:Create*Job", "sagemaker:Stop*Job", "sagemaker:CreateExperiment", "sagemaker:CreateTrial*", "sagemaker:UpdateTrialComponent", "sagemaker:AssociateTrialComponent", "sagemaker:AddTags"], "*"),
        allow("Data", ["s3:GetObject", "s3:PutObject", "s3:ListBucket"], ["arn:aws:s3:::BUCKET", "arn:aws:s3:::BUCKET/*"]),
        allow("RunAs", ["iam:PassRole"], "arn:aws:iam::*:role/ROLE", { Condition: { StringEquals: { "iam:PassedToService": "sagemaker.amazonaws.com" } } }),
        allow("Watch", ["logs:GetLogEvents", "logs:FilterLogEvents", "logs:Describe*", "cloudwatch:GetMetricData", "cloudwatch:ListMetrics"], "*"))],
    ["Who approves models", policy(
        allow("See", ["sagemaker:DescribeModelPackage*", "sagemaker:ListModelPackage*", "sagemaker:Search", "sagemaker:ListTags"], "*"),
        allow("Decide", ["sagemaker:UpdateModelPackage"], "arn:aws:sagemaker:*:*:model-package/GROUP/*"))],
    ["A pipeline's role", policy(
        allow("Jobs", ["sagemaker:Create*Job", "sagemaker:Describe*Job", "sagemaker:Stop*Job", "sagemaker:CreateModel*", "sagemaker:AddTags"], "*"),
        allow("RunAs", ["iam:PassRole"], "arn:aws:iam::*:role/ROLE", { Condition: { StringEquals: { "iam:PassedToService": "sagemaker.amazonaws.com" } } }),
        allow("Data", ["s3:GetObject", "s3:PutObject", "s3:ListBucket"], ["arn:aws:s3:::BUCKET", "arn:aws:s3:::BUCKET/*"]))],
    ["Only call an endpoint", policy(allow("Call", ["sagemaker:InvokeEndpoint"], "arn:aws:sagemaker:*:*:endpoint/ENDPOINT"))],
    ["Read everything, change nothing", policy(
        allow("Read", ["sagemaker:Describe*", "sagemaker:List*", "sagemaker:Search", "s3:Get*", "s3:List*", "logs:Get*", "logs:Describe*", "logs:FilterLogEvents", "cloudwatch:Get*", "cloudwatch:List*", "cloudwatch:Describe*", "events:Describe*", "events:List*", "scheduler:Get*", "scheduler:List*"], "*"))],
];

const trust = (statement: object) => policy({ Effect: "Allow", Action: "sts:AssumeRole", ...statement });
export const trustTemplates: [string, string][] = [
    ["SageMaker's jobs and endpoints", trust({ Principal: { Service: "sagemaker.amazonaws.com" } })],
    ["EventBridge, its scheduler and pipes", trust({ Principal: { Service: ["events.amazonaws.com", "scheduler.amazonaws.com", "pipes.amazonaws.com"] } })],
    ["Users of an account", trust({ Principal: { AWS: "arn:aws:iam::000000000000:root" } })],
];

// The prefixes of actions that services of Athanor have (apis/).
export const services = ["s3", "sagemaker", "iam", "sts", "logs", "cloudwatch", "events", "scheduler", "pipes", "application-autoscaling", "cloudtrail", "kms",
    "secretsmanager", "sqs", "ecr", "lambda", "sns", "athanor"];
